package org.bursar.webapp.metrics;

import io.prometheus.metrics.exporter.servlet.jakarta.PrometheusMetricsServlet;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.bursar.application.posting.GroupCommit;

/**
 * The JVM and the group commit, for whoever scrapes. Not by the server's own {@code mpMetrics}: it
 * takes a sixth of the start, and knows nothing of what Bursar does.
 */
@WebServlet("/metrics")
public class MetricsServlet extends PrometheusMetricsServlet {
  private static final long serialVersionUID = 1L;

  private final transient PrometheusRegistry registry;
  @Inject private transient GroupCommit commit;

  /** Made by the container, once. */
  public MetricsServlet() {
    this(new PrometheusRegistry());
  }

  private MetricsServlet(PrometheusRegistry registry) {
    super(registry);
    this.registry = registry;
  }

  @Override
  public void init() {
    JvmFigures.register(registry);
    CommitMetrics.register(commit, registry);
  }
}
