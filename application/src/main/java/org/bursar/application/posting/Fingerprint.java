package org.bursar.application.posting;

import java.util.UUID;
import org.bursar.domain.wallet.DerivedIds;

/** What tells two orders apart: a hash of their {@link CanonicalForm}. */
final class Fingerprint {
  private Fingerprint() {}

  static UUID of(Command command) {
    CanonicalForm form = new CanonicalForm();
    command.writeTo(form);
    return DerivedIds.id(form.toString());
  }
}
