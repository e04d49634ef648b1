package org.bursar.application.posting;

import java.util.UUID;

/** An order that is its own answer. */
record Note(UUID id) implements Order, Answer {
  static Note of(long thread, long number) {
    return new Note(new UUID(thread, number));
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
  public Answer decide(OpenAccount account, Moment moment) {
    return this;
  }
}
