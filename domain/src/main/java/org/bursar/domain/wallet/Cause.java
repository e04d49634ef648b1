package org.bursar.domain.wallet;

import java.util.UUID;

/**
 * Why a movement happened.
 *
 * @param reference the effect it belongs to: charge, hold, grant, renewal, lot that ran out
 * @param actor who asked for it, such as {@code key:alno}, {@code customer}, {@code system}
 * @param reason what was said about it; empty if nothing
 */
public record Cause(UUID reference, String actor, String reason) {
  /** The actor of everything that happens because its time has come. */
  public static final String SYSTEM = "system";

  public static Cause system(UUID reference, String reason) {
    return new Cause(reference, SYSTEM, reason);
  }
}
