package org.bursar.webapp;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.bursar.application.port.Tenants;
import org.bursar.application.renewing.Renewing;
import org.bursar.domain.customer.Tenant;
import org.bursar.persistence.schema.SchemaReady;
import org.bursar.rest.problem.TransientFailureLog;

/**
 * Posts at intervals what has fallen due on wallets that nobody looks at. Any number of servers may
 * do so side by side. Without it every balance is right all the same.
 */
@ApplicationScoped
public class Tidying {
  private static final TransientFailureLog PASSING =
      new TransientFailureLog(Logger.getLogger(Tidying.class.getName()));

  /** Accounts in one transaction: enough to be quick, few enough not to keep a charge waiting. */
  private static final int AT_ONCE = 100;

  @Resource private ManagedScheduledExecutorService timers;

  @Inject private Renewing renewing;
  @Inject private Tenants tenants;
  private ScheduledFuture<?> timer;

  void start(@Observes SchemaReady ready) {
    int seconds = Setting.BURSAR_TIDY_SECONDS.number();
    if (seconds > 0) {
      timer = timers.scheduleWithFixedDelay(this::tidy, seconds, seconds, TimeUnit.SECONDS);
    }
  }

  private void tidy() {
    List<Tenant> untidy = tenantsOrNone();
    while (!untidy.isEmpty()) {
      untidy = untidy.stream().filter(tenant -> hasMore(tenant.code())).toList();
      Thread.yield();
    }
  }

  /** Tidies a part of one tenant's accounts, so that all have their turn. */
  private boolean hasMore(String tenant) {
    try {
      return renewing.tidy(tenant, AT_ONCE);
    } catch (RuntimeException e) {
      PASSING.warn("Could not tidy " + tenant + "; the next round will", e);
      return false;
    }
  }

  private List<Tenant> tenantsOrNone() {
    try {
      return tenants.all();
    } catch (RuntimeException e) {
      PASSING.warn("No tidying for now", e);
      return List.of();
    }
  }

  @PreDestroy
  void stop() {
    if (timer != null) {
      timer.cancel(false);
    }
  }
}
