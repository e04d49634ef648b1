package org.bursar.webapp.metrics;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.ToDoubleFunction;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.GroupCommit.Traffic;

/**
 * How commands share transactions. Commands by transactions is the size of a batch: near 1, callers
 * come alone; near the number of callers, the database is what they wait for.
 */
record CommitMetrics(GroupCommit commit, PrometheusRegistry registry) {

  static void register(GroupCommit commit, PrometheusRegistry registry) {
    CommitMetrics metrics = new CommitMetrics(commit, registry);
    metrics.counter(
        "bursar_commands_total",
        "Charges, holds, grants and other commands answered, well or not",
        Traffic::submissions);
    metrics.counter(
        "bursar_transactions_total",
        "Transactions of the database that commands have shared",
        Traffic::transactions);
    metrics.gauge("bursar_commands_waiting", "Commands that wait for an answer", Traffic::underWay);
    metrics.gauge("bursar_commit_lanes", "Lanes that take commands now", Traffic::lanes);
  }

  private void counter(String name, String help, ToDoubleFunction<Traffic> value) {
    CounterWithCallback.builder()
        .name(name)
        .help(help)
        .callback(counter -> counter.call(value.applyAsDouble(commit.traffic())))
        .register(registry);
  }

  private void gauge(String name, String help, ToDoubleFunction<Traffic> value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(gauge -> gauge.call(value.applyAsDouble(commit.traffic())))
        .register(registry);
  }
}
