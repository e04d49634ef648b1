package org.bursar.domain.wallet;

/** The rate card, by meter and version, at which something was priced. */
public record RateCardVersion(String meter, int version) {}
