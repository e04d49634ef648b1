package org.bursar.application.posting;

/**
 * Something that an actor asks for and that changes an account. A record of values: if they are
 * equal, two requests under one idempotency key are the same.
 */
public interface Command {
  Target target();

  /** Writes what it is and all its values; equal orders write the same. */
  void writeTo(CanonicalForm form);

  /**
   * Decides on the account, which is settled up to now, and changes it; refuses before it changes
   * anything.
   *
   * @throws org.bursar.domain.Refused as the decision has it
   */
  Receipt decide(OpenAccount account, DecisionContext context);
}
