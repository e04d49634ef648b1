package org.bursar.domain.subscription;

import java.time.Instant;
import org.bursar.domain.calendar.BillingAnchor;

/**
 * How far a plan that costs nothing has granted its allowance before something else took its place.
 * Whoever takes such a plan again goes on from there, so that it grants once a cycle, however often
 * it is canceled and taken.
 *
 * @param anchor from which its cycles are counted
 * @param nextCycle number of the first cycle that it has not granted
 * @param until when something else took its place; nothing that comes later is granted before that
 */
public record FreeAllowances(BillingAnchor anchor, long nextCycle, Instant until) {}
