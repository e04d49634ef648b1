package org.bursar.rest.events;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.bursar.application.balance.BalanceWatch;
import org.bursar.application.balance.SeenBalance;
import org.bursar.rest.events.Streams.Limits;
import org.bursar.rest.problem.TransientFailureLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one loop that looks after all streams of this server, while there are any. */
@ApplicationScoped
public class BalanceEvents {
  private static final TransientFailureLog PASSING =
      new TransientFailureLog(Logger.getLogger(BalanceEvents.class.getName()));
  private static final int LOOK_MILLIS = 500;
  private static final int BEAT_SECONDS = 15;

  @Resource private ManagedScheduledExecutorService timers;

  @Inject
  @ConfigProperty(name = "bursar.events.streams", defaultValue = "2000")
  private int mostOfServer;

  @Inject
  @ConfigProperty(name = "bursar.events.streams.tenant", defaultValue = "1000")
  private int mostOfTenant;

  @Inject
  @ConfigProperty(name = "bursar.events.streams.customer", defaultValue = "20")
  private int mostOfCustomer;

  @Inject private BalanceWatch watching;
  private Streams streams;
  private List<ScheduledFuture<?>> loops;

  @PostConstruct
  void start() {
    streams = new Streams(new Limits(mostOfServer, mostOfTenant, mostOfCustomer));
    loops =
        List.of(
            timers.scheduleWithFixedDelay(
                () -> guarded(this::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS),
            timers.scheduleWithFixedDelay(
                () -> guarded(streams::beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS));
  }

  /**
   * The first look of a stream to be opened.
   *
   * @throws org.bursar.domain.Refused not found
   * @throws org.bursar.rest.problem.Problem.Thrown too many requests
   */
  SeenBalance look(String tenant, String customer) {
    SeenBalance sight = watching.look(tenant, customer);
    streams.requireRoom(tenant, sight.wallet());
    return sight;
  }

  /**
   * Opens a stream.
   *
   * @throws org.bursar.rest.problem.Problem.Thrown too many requests
   */
  void open(Stream stream, SeenBalance sight) {
    streams.add(stream, sight);
  }

  private void look() {
    List<SeenBalance> seen = streams.seen();
    if (!seen.isEmpty()) {
      streams.show(watching.lookAgain(seen));
    }
  }

  /** A timer that throws would never run again. */
  private static void guarded(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException e) {
      PASSING.warn("Streams miss a round", e);
    }
  }

  @PreDestroy
  void stop() {
    loops.forEach(loop -> loop.cancel(false));
    streams.closeAll();
  }
}
