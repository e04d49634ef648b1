package org.bursar.application.charging;

import java.util.List;
import org.bursar.application.posting.Charge;
import org.bursar.domain.wallet.Credits;

/**
 * A charge with what came back of it and why its lots came in this order.
 *
 * @param because one sentence for each draw, in order
 */
public record ExplainedCharge(Charge charge, Credits refunded, List<String> because) {}
