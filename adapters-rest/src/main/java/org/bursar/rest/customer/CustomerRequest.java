package org.bursar.rest.customer;

import java.time.ZoneId;
import java.util.Optional;
import org.bursar.application.port.Customers.Details;
import org.bursar.rest.json.Rules;

/** What a tenant says of a customer; what it does not say stays as it was. */
public record CustomerRequest(
    Optional<String> email, Optional<String> name, Optional<ZoneId> timeZone) {
  private static final int LONGEST_EMAIL = 254;

  public CustomerRequest {
    Rules.text("email", email, LONGEST_EMAIL);
    boolean address = email.isEmpty() || email.get().matches("[^@\\s]+@[^@\\s]+");
    Rules.check(address, "email", "must be an e-mail address", email);
    Rules.text("name", name, Rules.SHORT);
  }

  Details details() {
    return new Details(email, name, timeZone);
  }
}
