package org.bursar.application.posting;

import java.util.UUID;
import org.bursar.domain.wallet.Derived;

/** What tells two orders apart: a hash of their {@link CanonicalForm}. */
final class Fingerprint {
  private Fingerprint() {}

  static UUID of(Order order) {
    CanonicalForm form = new CanonicalForm();
    order.writeTo(form);
    return Derived.id(form.toString());
  }
}
