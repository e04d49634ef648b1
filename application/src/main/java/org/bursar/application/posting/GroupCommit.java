package org.bursar.application.posting;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Lets commands that arrive together share one transaction, through {@link Bookkeeping}: a batch is
 * what has arrived while the last commit ran, and a lone command waits for nobody. Few share one
 * lane, for the more a transaction takes the less each costs; many are dealt to several.
 *
 * <p>Correctness does not rest on this class: row locks and unique keys in the database carry it.
 */
@ApplicationScoped
public class GroupCommit {
  /**
   * As many as one transaction is for: half of what a statement costs is for itself by then, and a
   * second transaction has more to gain from a second processor than to lose by that.
   */
  private static final int ENOUGH = 48;

  /**
   * So few that one lane is enough again. In between all stays as it is: with lanes that open and
   * close all the time, commands about one customer would meet in two.
   */
  private static final int FEW = ENOUGH / 4;

  private final AtomicInteger underWay = new AtomicInteger();
  private final LongAdder answered = new LongAdder();
  private final List<Lane> lanes;
  private volatile int open = 1;

  @Inject
  public GroupCommit(Bookkeeping books, Lanes lanes) {
    this.lanes = Stream.generate(() -> new Lane(books)).limit(lanes.count()).toList();
  }

  /** For the container's proxy only. */
  protected GroupCommit() {
    this.lanes = null;
  }

  /**
   * Carries out one order.
   *
   * @throws org.bursar.domain.Refused as the order's decision has it
   * @throws Outcome.Failure if it failed for no fault of the order
   */
  public Outcome.Done submit(Request request, Order order) {
    return submit(List.of(new Command(request, order))).get(0).orThrow();
  }

  /**
   * Carries out commands, those about one customer in their order; each has its own outcome, in the
   * order given. Commands of one lane share a transaction.
   */
  public List<Outcome> submit(List<Command> commands) {
    int load = underWay.addAndGet(commands.size());
    try {
      int number = open(load);
      return number == 1 ? lanes.get(0).ask(commands) : deal(commands, number);
    } finally {
      underWay.addAndGet(-commands.size());
      answered.add(commands.size());
    }
  }

  private int open(int load) {
    int wanted = Math.min(lanes.size(), 1 + load / ENOUGH);
    if (wanted > open || load <= FEW) {
      open = wanted;
    }
    return open;
  }

  /** What is about one customer takes one lane: two would only wait for each other's lock. */
  private List<Outcome> deal(List<Command> commands, int number) {
    Map<Lane, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < commands.size(); i++) {
      int own = Math.floorMod(commands.get(i).order().target().hashCode(), number);
      places.computeIfAbsent(lanes.get(own), lane -> new ArrayList<>()).add(i);
    }
    Outcome[] outcomes = new Outcome[commands.size()];
    while (!places.isEmpty()) {
      Lane quietest = Collections.min(places.keySet(), comparing(Lane::waiting));
      submit(commands, places.remove(quietest), quietest, outcomes);
    }
    return List.of(outcomes);
  }

  private static void submit(
      List<Command> commands, List<Integer> places, Lane lane, Outcome[] outcomes) {
    List<Outcome> answers = lane.ask(places.stream().map(commands::get).toList());
    for (int i = 0; i < answers.size(); i++) {
      outcomes[places.get(i)] = answers.get(i);
    }
  }

  /** How many callers nobody has taken along yet. */
  int waiting() {
    return lanes.stream().mapToInt(Lane::waiting).sum();
  }

  /** What has passed here since the server started, and what is here now. */
  public Traffic traffic() {
    long transactions = lanes.stream().mapToLong(Lane::transactions).sum();
    return new Traffic(answered.sum(), transactions, underWay.get(), open);
  }

  /**
   * What passes through the group commit of one server.
   *
   * @param commands that have been answered, well or not, since the server started
   * @param transactions that they took; one that is tried again counts once
   * @param underWay commands that wait for their answer
   * @param lanes that take commands now
   */
  public record Traffic(long commands, long transactions, int underWay, int lanes) {}

  /** How many transactions run side by side on this server at most. */
  public record Lanes(int count) {}
}
