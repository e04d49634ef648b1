package org.bursar.domain.wallet;

import java.util.UUID;

/**
 * A wallet's id. It follows from tenant and customer, so that no look-up stands between a request
 * and the row it has to lock.
 */
public record WalletId(UUID value) implements Comparable<WalletId> {

  public static WalletId of(String tenant, String customer) {
    return new WalletId(DerivedIds.id("wallet:" + tenant + ":" + customer));
  }

  @Override
  public int compareTo(WalletId other) {
    return value.compareTo(other.value);
  }
}
