package org.bursar.domain.wallet;

/** How a hold is captured: why, in which order an excess is taken, and what if that is lacking. */
public record CaptureTerms(Cause cause, BurnDownOrder order, ShortfallPolicy shortage) {}
