package org.bursar.domain.metering;

import java.math.BigDecimal;
import org.bursar.domain.wallet.Credits;

/** So many credits per so much of a quantity: 0.5 credits per 1000 inputTokens. */
public record Rate(String quantity, BigDecimal per, Credits credits) {}
