package org.bursar.bench;

import java.util.Locale;

/**
 * What is asked of the service, over HTTP.
 *
 * @param customers {@code bench-0 …}, with one to five lots each
 */
record Work(Wrk wrk, int customers) {

  Load charges() {
    return wrk.load(
        String.format(Locale.ROOT, "charges, %,d wallets", customers),
        "charge",
        "bench-",
        customers);
  }

  Load chargesOnOne() {
    return wrk.load("charges, one wallet", "charge", "bench-", 1);
  }

  /** Counted by pairs. */
  Load pairs() {
    return wrk.load("hold and capture", "pair", "bench-", customers);
  }

  /** Counted by charges, a hundred in a request. */
  Load batches() {
    return wrk.load("charges in batches of 100", "batch", "bench-", customers);
  }

  Load balances() {
    return wrk.load("balance reads", "balance", "bench-", customers);
  }

  Load charges(String prefix, int among) {
    return wrk.load("charges on " + prefix + "*", "charge", prefix, among);
  }
}
