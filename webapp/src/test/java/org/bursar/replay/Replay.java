package org.bursar.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * {@code mvn -Preplay}: an hour of real LLM requests through the HTTP interface of a running
 * service, then the proof that its books agree with the file. Ends with 1 after one line if it
 * cannot run, and with 1 if anything is not as worked out.
 */
public final class Replay {
  private final Options options;
  private final List<TraceRow> rows;
  private final Forecast forecast;
  private final Tally tally = new Tally();
  private final Names names = Names.fresh();
  private final ExecutorService connections;

  private Replay(Options options, List<TraceRow> rows) {
    this.options = options;
    this.rows = rows;
    this.forecast = Forecast.of(rows, options.customers(), options.poorEvery());
    this.connections = Executors.newFixedThreadPool(options.connections());
  }

  /** Replays the trace that comes along. */
  public static void main(String[] arguments) {
    boolean agrees;
    try {
      Options options = Options.of(System.getProperties(), System.getenv());
      agrees = new Replay(options, Trace.shipped()).run();
    } catch (CannotReplay e) {
      System.err.println("\nThe replay cannot run.\n" + e.getMessage() + "\n");
      agrees = false;
    }
    if (!agrees) {
      System.exit(1);
    }
  }

  private boolean run() throws CannotReplay {
    try {
      Service service = new Service(options, tally);
      Opening opening = new Opening(options, service, names);
      opening.check();
      Report report = new Report(System.out, options, forecast, tally);
      report.opening(names);
      System.out.println("Opening the customers' wallets ...");
      eachPurse(opening::open);
      report.traffic(play(new Teller(service, names, tally)));
      Audit audit = new Audit(service, names, tally);
      eachPurse(audit::compare);
      return report.proof(audit, audit.prove());
    } finally {
      connections.shutdownNow();
    }
  }

  private double play(Teller teller) throws CannotReplay {
    Timetable timetable = new Timetable(options.pace(), rows.get(0).at(), tally);
    List<Worker> workers =
        IntStream.range(0, options.connections())
            .mapToObj(place -> new Worker(steps(place), options.batch(), timetable, teller))
            .toList();
    try (Progress progress = Progress.begin(tally, forecast.rows())) {
      all(workers);
      return progress.seconds();
    }
  }

  /** The rows of every customer whose turn comes at this place, in the order of the trace. */
  private List<Step> steps(int place) {
    return forecast.purses().stream()
        .filter(purse -> purse.customer() % options.connections() == place)
        .flatMap(purse -> purse.steps().stream())
        .sorted(Comparator.comparingInt(step -> step.row().number()))
        .toList();
  }

  private interface ForPurse {
    void accept(Purse purse) throws CannotReplay;
  }

  private void eachPurse(ForPurse action) throws CannotReplay {
    List<Callable<Void>> tasks = new ArrayList<>();
    for (Purse purse : forecast.purses()) {
      tasks.add(
          () -> {
            action.accept(purse);
            return null;
          });
    }
    all(tasks);
  }

  private void all(List<? extends Callable<Void>> tasks) throws CannotReplay {
    try {
      for (Future<Void> done : connections.invokeAll(tasks)) {
        done.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CannotReplay reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new CannotReplay("Interrupted.");
    }
  }
}
