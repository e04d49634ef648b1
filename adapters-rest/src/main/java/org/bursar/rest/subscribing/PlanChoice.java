package org.bursar.rest.subscribing;

import org.bursar.rest.json.Rules;

/** The plan to change to. */
public record PlanChoice(String plan) {
  public PlanChoice {
    Rules.text("plan", plan, Rules.SHORT);
  }
}
