package org.bursar.application.posting;

import java.util.Locale;
import java.util.UUID;

/**
 * What an order is about, from which its account follows.
 *
 * @param id the tenant's own id of a customer, a UUID of everything else
 */
public record Target(Kind kind, String id) {
  /** The sorts of things that orders name. */
  public enum Kind {
    CUSTOMER,
    HOLD,
    CHARGE,
    LOT;

    /** As a person calls it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Target customer(String id) {
    return new Target(Kind.CUSTOMER, id);
  }

  public static Target hold(UUID id) {
    return new Target(Kind.HOLD, id.toString());
  }

  public static Target charge(UUID id) {
    return new Target(Kind.CHARGE, id.toString());
  }

  public static Target lot(UUID id) {
    return new Target(Kind.LOT, id.toString());
  }

  public boolean isCustomer() {
    return kind == Kind.CUSTOMER;
  }

  /** The id of a hold, a charge or a lot. */
  public UUID uuid() {
    return UUID.fromString(id);
  }
}
