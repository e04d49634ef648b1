package org.bursar.rest.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.port.Unavailable;

/**
 * Logs trouble that passes by itself, such as a lost database. It strikes every request alike, and
 * a stack trace for each would bury whatever else the log has to say: so there is one line for each
 * kind of failure, once in 10 seconds at most, with how many there were. The traces are there at
 * level FINE. Anything else is logged as ever.
 */
public final class TransientFailureLog {
  static final Duration PAUSE = Duration.ofSeconds(10);

  private final Logger log;
  private final LongSupplier nanos;
  private final Map<String, Told> kinds = new HashMap<>();

  public TransientFailureLog(Logger log) {
    this(log, System::nanoTime);
  }

  TransientFailureLog(Logger log, LongSupplier nanos) {
    this.log = log;
    this.nanos = nanos;
  }

  /** When there was a line of a kind of failure last, in nanoseconds, and how many came since. */
  private record Told(long at, long since) {}

  /** Whether the same may succeed when it is tried again; its causes are not looked at. */
  static boolean passes(Throwable thrown) {
    return thrown instanceof Unavailable || TransientFailure.includes(thrown);
  }

  /**
   * Logs a warning.
   *
   * @param what has come of it, such as "Answered with 503"; it makes no kind of its own, so it may
   *     name a tenant
   */
  public void warn(String what, Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (passes(cause)) {
        tell(what, cause);
        return;
      }
    }
    log.log(Level.WARNING, what, thrown);
  }

  private void tell(String what, Throwable passing) {
    Throwable root = root(passing);
    long unsaid = unsaid(passing.getClass() + " " + root.getClass());
    if (unsaid >= 0) {
      String more = unsaid == 0 ? "" : " [" + unsaid + " more since the last such line]";
      String why = root == passing ? "" : " (" + words(root) + ")";
      log.warning(() -> what + ": " + words(passing) + why + more);
    }
    log.log(Level.FINE, passing, () -> what);
  }

  /** How many came without a line since the last one; -1 if the next line is not due. */
  private synchronized long unsaid(String kind) {
    long now = nanos.getAsLong();
    Told last = kinds.get(kind);
    boolean due = last == null || now - last.at() >= PAUSE.toNanos();
    kinds.put(kind, due ? new Told(now, 0) : new Told(last.at(), last.since() + 1));
    if (!due) {
      return -1;
    }
    return last == null ? 0 : last.since();
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** Its class and message on one line, for a driver's message may have several. */
  private static String words(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage()).strip().replaceAll("\\s+", " ");
    return thrown.getClass().getSimpleName() + ": " + message;
  }
}
