package org.bursar.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * One connection: plays the rows of its own customers, in the order of the trace, one after
 * another. Where charges are batched, a row waits in the batch only as long as no later row of its
 * customer would overtake it.
 */
final class Worker implements Callable<Void> {
  private final List<Step> steps;
  private final int batch;
  private final Timetable timetable;
  private final Teller teller;
  private final List<Step> waiting = new ArrayList<>();

  Worker(List<Step> steps, int batch, Timetable timetable, Teller teller) {
    this.steps = steps;
    this.batch = batch;
    this.timetable = timetable;
    this.teller = teller;
  }

  @Override
  public Void call() throws CannotReplay {
    for (Step step : steps) {
      if (!timetable.isDue(step.row())) {
        playWaiting();
        timetable.await(step.row());
      }
      timetable.sent(step.row());
      take(step);
    }
    playWaiting();
    return null;
  }

  private void take(Step step) throws CannotReplay {
    if (batch > 1 && step.row().course() == Course.CHARGE) {
      waiting.add(step);
      if (waiting.size() == batch) {
        playWaiting();
      }
      return;
    }
    if (waiting.stream().anyMatch(earlier -> earlier.customer() == step.customer())) {
      playWaiting();
    }
    teller.play(step);
  }

  private void playWaiting() throws CannotReplay {
    if (!waiting.isEmpty()) {
      teller.playAll(waiting);
      waiting.clear();
    }
  }
}
