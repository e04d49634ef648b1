package org.bursar.webapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: each number among the settings is one. The server itself would take another value in
 * silence for a wrong one, and nobody would know with which it runs.
 */
@Readiness
@ApplicationScoped
public class SettingsReady implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(SettingsReady.class.getName());

  void atStart(@Observes Startup startup) {
    problems().forEach(LOG::severe);
  }

  @Override
  public HealthCheckResponse call() {
    List<String> problems = problems();
    var response = HealthCheckResponse.named("settings").status(problems.isEmpty());
    return problems.isEmpty()
        ? response.build()
        : response.withData("reason", problems.get(0)).build();
  }

  private static List<String> problems() {
    return Arrays.stream(Setting.values())
        .map(setting -> setting.given().flatMap(setting::problem))
        .flatMap(Optional::stream)
        .toList();
  }
}
