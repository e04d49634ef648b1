package org.bursar.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What must come out, worked out from the file alone: one purse per customer, and what must happen
 * to each row.
 */
record Forecast(List<Purse> purses) {
  private static final long CREDIT = 1_000;

  /**
   * Deals the rows to the customers and gives each enough for all of them, but to the poor three
   * fifths of it, so that they are refused towards the end.
   *
   * @param poorEvery every how many customers one is poor; 0 for none
   */
  static Forecast of(List<TraceRow> rows, int customers, int poorEvery) {
    Map<Integer, List<TraceRow>> dealt =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.customer(customers), TreeMap::new, Collectors.toList()));
    return new Forecast(
        dealt.entrySet().stream()
            .map(
                own ->
                    poorEvery > 0 && own.getKey() % poorEvery == 0
                        ? purse(own.getKey(), own.getValue(), poor(own.getValue()))
                        : purse(own.getKey(), own.getValue(), enough(own.getValue())))
            .toList());
  }

  private static Purse purse(int customer, List<TraceRow> rows, long credits) {
    List<Step> steps = new ArrayList<>();
    long available = credits * CREDIT;
    for (TraceRow row : rows) {
      Step step = new Step(row, customer, available);
      steps.add(step);
      available = step.after();
    }
    long promotion = credits / 2 * CREDIT;
    return new Purse(customer, promotion, credits * CREDIT - promotion, steps);
  }

  /** Whole credits that last: after every row there is still enough to begin any other. */
  private static long enough(List<TraceRow> rows) {
    long most = rows.stream().mapToLong(TraceRow::asked).max().orElse(0);
    return (cost(rows) + most) / CREDIT + 1;
  }

  private static long poor(List<TraceRow> rows) {
    return cost(rows) * 3 / 5 / CREDIT;
  }

  private static long cost(List<TraceRow> rows) {
    return rows.stream().filter(row -> !row.course().fails()).mapToLong(TraceRow::price).sum();
  }

  /** What is spent in all, in mills, and by how many charges. */
  Purse.Use used() {
    return purses.stream().map(Purse::used).reduce(Purse.UNUSED, Purse.Use::plus);
  }

  long refusals() {
    return purses.stream().mapToLong(Purse::refusals).sum();
  }

  long rows() {
    return purses.stream().mapToLong(purse -> purse.steps().size()).sum();
  }

  /** How often rows that are not refused go this way. */
  long count(Course course) {
    return purses.stream()
        .flatMap(purse -> purse.steps().stream())
        .filter(step -> !step.refused() && step.row().course() == course)
        .count();
  }
}
