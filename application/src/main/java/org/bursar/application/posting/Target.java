package org.bursar.application.posting;

import java.util.UUID;

/** What an order is about, from which its account follows. */
public sealed interface Target {
  /** The tenant's own id of a customer. */
  record OfCustomer(String customer) implements Target {}

  record OfHold(UUID hold) implements Target {}

  record OfCharge(UUID charge) implements Target {}

  record OfLot(UUID lot) implements Target {}
}
