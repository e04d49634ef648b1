package org.bursar.replay;

import java.time.Instant;

/**
 * One request of the trace; what the trace does not tell follows from its number.
 *
 * @param number counted from 1
 * @param at when it reached the service
 */
record TraceRow(int number, Instant at, int inputTokens, int outputTokens) {

  int customer(int customers) {
    return number % customers;
  }

  Model model() {
    return Model.of(number);
  }

  Course course() {
    return Course.of(number, outputTokens);
  }

  /** What the generation costs, in mills. */
  long price() {
    return Price.of(inputTokens, outputTokens, model());
  }

  /** What must be there before it may start, in mills. */
  long asked() {
    return course().holds() ? Price.of(inputTokens, Course.ESTIMATED_OUTPUT, model()) : price();
  }
}
