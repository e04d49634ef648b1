package org.bursar.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Many subscriptions that fall due at one instant, renewed while charges go on. */
record Renewals(Rig rig, Options options, Paper paper) {
  private static final String DUE =
      "SELECT COUNT(*) FROM account WHERE tenant = 'alno' AND next_due_at <= ("
          + "SELECT test_clock FROM tenant WHERE code = 'alno')";
  private static final int CALLERS = 16;
  private static final int SLICE = 5;

  void measure(Work work, Seeding seeding) throws Exception {
    Paper.say("Making %d subscriptions ...", options.subscriptions());
    seeding.subscribers(options.subscriptions(), "pro");
    Sample before = rig.measure(work.charges(), CALLERS, 3 * SLICE);
    moveOneMonth(seeding);
    long begin = System.nanoTime();
    long due = rig.ask(DUE);
    CompletableFuture<Double> done = CompletableFuture.supplyAsync(() -> awaitNoneDue(begin));
    Series during = new Series(work.charges(), CALLERS);
    while (!done.isDone()) {
      during.add(rig.measure(work.charges(), CALLERS, SLICE));
    }
    paper.write("\n## Renewals\n");
    paper.write(
        "%,d subscriptions due at one instant: renewed in %.0f s (wanted: 300)\n", due, done.get());
    paper.write("Charges of %d callers meanwhile, the first row before it:\n", CALLERS);
    Series calm = new Series(work.charges(), CALLERS);
    calm.add(before);
    paper.write("%s\n%s\n%s", Series.HEAD, calm.row(), during.row());
  }

  private static void moveOneMonth(Seeding seeding) throws Exception {
    String now = new ObjectMapper().readTree(seeding.get("/test-clock")).get("now").asText();
    Instant later = Instant.parse(now).plus(32, ChronoUnit.DAYS);
    seeding.put("/test-clock", "{\"now\":\"" + later + "\"}");
  }

  private double awaitNoneDue(long begin) {
    try {
      while (rig.ask(DUE) > 0) {
        TimeUnit.MILLISECONDS.sleep(500);
      }
      return (System.nanoTime() - begin) / 1e9;
    } catch (Exception e) {
      throw new IllegalStateException("Nobody knows what is due", e);
    }
  }
}
