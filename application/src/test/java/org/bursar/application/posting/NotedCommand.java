package org.bursar.application.posting;

import java.util.UUID;

/** An order that is its own answer. */
record NotedCommand(UUID id) implements Command, Receipt {
  static NotedCommand of(long thread, long number) {
    return new NotedCommand(new UUID(thread, number));
  }

  @Override
  public Target target() {
    return Target.lot(id);
  }

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("Note", 1).text(id).end();
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    return this;
  }
}
