package org.bursar.application.port;

import java.util.UUID;

/** Makes ids that are unique everywhere and rise with time (UUID version 7). */
@FunctionalInterface
public interface Ids {
  UUID next();
}
