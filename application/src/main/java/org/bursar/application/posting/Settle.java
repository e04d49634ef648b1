package org.bursar.application.posting;

import java.util.UUID;

/** Post what has fallen due for a customer, and nothing else. */
public record Settle(String customer) implements Command {
  private record Touched(UUID id) implements Receipt {}

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("Touch", 1).text(customer).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    return new Touched(context.id());
  }
}
