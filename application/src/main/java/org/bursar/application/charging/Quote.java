package org.bursar.application.charging;

import java.util.Optional;
import org.bursar.domain.wallet.Credits;

/** What something would cost now, and whether the wallet can pay it. Nothing is kept of it. */
public record Quote(
    Credits credits, Credits available, boolean affordable, Optional<Integer> rateCardVersion) {}
