package org.bursar.persistence.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the database answers, is durable, and its schema is the one this server was built
 * for.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  private final Schema schema;

  /** For the container's proxies only. */
  protected DatabaseReady() {
    this(null);
  }

  /** A check that asks {@code schema} each time. */
  @Inject
  public DatabaseReady(Schema schema) {
    this.schema = schema;
  }

  @Override
  public HealthCheckResponse call() {
    List<String> troubles = schema.troubles();
    var response = HealthCheckResponse.named("database").status(troubles.isEmpty());
    return troubles.isEmpty()
        ? response.build()
        : response.withData("reason", withoutDetail(troubles)).build();
  }

  /** Anyone may read this: no host or user names, which stand in parentheses; the log has them. */
  private static String withoutDetail(List<String> troubles) {
    return troubles.get(0).replaceAll(" \\(.*\\)", "") + " See the server's log.";
  }
}
