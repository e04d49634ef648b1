package org.bursar.rest.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.bursar.application.ledger.Ledger.StoredCharge;
import org.bursar.application.posting.Charge;
import org.bursar.domain.wallet.Credits;

/** A charge as it was answered, with what has come back of it since. */
public record ListedCharge(@JsonUnwrapped Charge charge, Credits refunded) {
  static ListedCharge of(StoredCharge stored) {
    return new ListedCharge(stored.charge(), stored.refunded());
  }
}
