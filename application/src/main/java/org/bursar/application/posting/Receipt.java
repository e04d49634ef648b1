package org.bursar.application.posting;

import java.util.UUID;

/** What the actor is told, now and whenever the same request comes again. A record. */
public interface Receipt {
  /** The id of what has been made or changed. */
  UUID id();
}
