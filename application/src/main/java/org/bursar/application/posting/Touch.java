package org.bursar.application.posting;

import java.util.UUID;

/** Post what has fallen due for a customer, and nothing else. */
public record Touch(String customer) implements Order {
  private record Touched(UUID id) implements Answer {}

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("Touch", 1).text(customer).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Answer decide(OpenAccount account, Moment moment) {
    return new Touched(moment.id());
  }
}
