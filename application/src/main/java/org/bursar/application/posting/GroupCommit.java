package org.bursar.application.posting;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.bursar.domain.wallet.WalletId;

/**
 * Lets commands that arrive together share one transaction, through {@link Books}: a batch is what
 * has arrived while the last commit ran, and a lone command waits for nobody. Few share one lane,
 * for the more a transaction takes the less each costs; many are dealt to several, by customer.
 *
 * <p>Nobody in a lane waits for another's past: a lane posts a bounded number of steps, and neither
 * waits for a lock. A command whose account is locked goes on in a lane that waits for it, and one
 * whose account is further behind in a lane that catches up, in as many transactions as it takes.
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

  /** Commands of one caller in one transaction: more would keep others waiting for its commit. */
  private static final int AT_ONCE = 256;

  private final AtomicInteger underWay = new AtomicInteger();
  private final LongAdder answered = new LongAdder();
  private final TenantShares shares = new TenantShares();
  private final ApartAccounts behindAccounts = new ApartAccounts();
  private final ApartAccounts lockedAccounts = new ApartAccounts();
  private final Owners owners;
  private final List<Lane> lanes;
  private final Lane waiting;
  private final Lane catchingUp;
  private volatile int open = 1;

  @Inject
  public GroupCommit(Books books, Owners owners, Lanes lanes) {
    this.owners = owners;
    this.lanes =
        Stream.generate(() -> new Lane(books, Limits.SHARED)).limit(lanes.count()).toList();
    this.waiting = new Lane(books, Limits.WAITING);
    this.catchingUp = new Lane(new Yielding(books, this::sharedTransactions), Limits.CATCHING_UP);
  }

  /** For the container's proxy only. */
  protected GroupCommit() {
    this.owners = null;
    this.lanes = null;
    this.waiting = null;
    this.catchingUp = null;
  }

  /**
   * Carries out one command.
   *
   * @throws org.bursar.domain.Refused as the command's decision has it
   * @throws org.bursar.application.port.Overloaded if the tenant has too many under way
   * @throws Outcome.Failure if it failed for no fault of the command
   */
  public Outcome.Done submit(CallerContext caller, Command command) {
    return submit(List.of(new Submission(caller, command))).get(0).orThrow();
  }

  /**
   * Carries out commands of one tenant, those about one customer in their order; each has its own
   * outcome, in the order given.
   *
   * @throws org.bursar.application.port.Overloaded if the tenant has too many under way
   */
  public List<Outcome> submit(List<Submission> submissions) {
    if (submissions.isEmpty()) {
      return List.of();
    }
    String tenant = submissions.get(0).caller().tenant();
    shares.enter(tenant, submissions.size());
    try {
      List<Outcome> outcomes = new ArrayList<>(submissions.size());
      for (int from = 0; from < submissions.size(); from += AT_ONCE) {
        int to = Math.min(from + AT_ONCE, submissions.size());
        outcomes.addAll(submitSome(submissions.subList(from, to)));
      }
      return outcomes;
    } finally {
      shares.leave(tenant, submissions.size());
      answered.add(submissions.size());
    }
  }

  private List<Outcome> submitSome(List<Submission> submissions) {
    int load = underWay.addAndGet(submissions.size());
    try {
      return deal(submissions, open(load));
    } finally {
      underWay.addAndGet(-submissions.size());
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
  private List<Outcome> deal(List<Submission> submissions, int number) {
    List<Optional<WalletId>> wallets = wallets(submissions);
    Map<Lane, List<Integer>> places = new LinkedHashMap<>(2);
    for (int i = 0; i < submissions.size(); i++) {
      int own = number == 1 ? 0 : Math.floorMod(wallets.get(i).hashCode(), number);
      Lane lane = laneOf(wallets.get(i)).orElse(lanes.get(own));
      places.computeIfAbsent(lane, l -> new ArrayList<>(submissions.size())).add(i);
    }
    Outcome[] outcomes = new Outcome[submissions.size()];
    while (!places.isEmpty()) {
      Lane quietest = Collections.min(places.keySet(), comparing(Lane::waiting));
      ask(quietest, submissions, wallets, places.remove(quietest), outcomes);
    }
    catchUp(submissions, wallets, outcomes);
    return Arrays.asList(outcomes);
  }

  /** Whoever comes for an account that others are at apart from the lanes joins them. */
  private Optional<Lane> laneOf(Optional<WalletId> wallet) {
    if (behindAccounts.include(wallet)) {
      return Optional.of(catchingUp);
    }
    return lockedAccounts.include(wallet) ? Optional.of(waiting) : Optional.empty();
  }

  private List<Optional<WalletId>> wallets(List<Submission> submissions) {
    List<Optional<WalletId>> wallets = new ArrayList<>(submissions.size());
    for (Submission submission : submissions) {
      wallets.add(owners.wallet(submission.caller().tenant(), submission.command().target()));
    }
    return wallets;
  }

  private static void ask(
      Lane lane,
      List<Submission> submissions,
      List<Optional<WalletId>> wallets,
      List<Integer> places,
      Outcome[] outcomes) {
    List<Submission> own = new ArrayList<>(places.size());
    Set<WalletId> about = new HashSet<>(2 * places.size());
    for (int place : places) {
      own.add(submissions.get(place));
      wallets.get(place).ifPresent(about::add);
    }
    List<Outcome> answers =
        lane.ask(new Lane.Asked(submissions.get(0).caller().tenant(), own, about));
    for (int i = 0; i < answers.size(); i++) {
      outcomes[places.get(i)] = answers.get(i);
    }
  }

  /** Goes on with what is behind, until nothing is. Each round posts a part and keeps it. */
  private void catchUp(
      List<Submission> submissions, List<Optional<WalletId>> wallets, Outcome[] outcomes) {
    for (List<Integer> left = behind(outcomes); !left.isEmpty(); left = behind(outcomes)) {
      boolean locked = left.stream().allMatch(i -> ((Outcome.Behind) outcomes[i]).locked());
      List<WalletId> late = left.stream().flatMap(i -> wallets.get(i).stream()).toList();
      ApartAccounts apart = locked ? lockedAccounts : behindAccounts;
      apart.add(late);
      try {
        ask(locked ? waiting : catchingUp, submissions, wallets, left, outcomes);
      } finally {
        apart.remove(late);
      }
    }
  }

  private static List<Integer> behind(Outcome[] outcomes) {
    List<Integer> behind = new ArrayList<>(0);
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] instanceof Outcome.Behind) {
        behind.add(i);
      }
    }
    return behind;
  }

  private long sharedTransactions() {
    return lanes.stream().mapToLong(Lane::transactions).sum();
  }

  /** How many callers nobody has taken along yet. */
  int waiting() {
    return lanes.stream().mapToInt(Lane::waiting).sum();
  }

  /** What has passed here since the server started, and what is here now. */
  public Traffic traffic() {
    long transactions = sharedTransactions();
    long apart = waiting.transactions() + catchingUp.transactions();
    return new Traffic(answered.sum(), transactions + apart, underWay.get(), open, apart);
  }

  /**
   * What passes through the group commit of one server.
   *
   * @param submissions that have been answered, well or not, since the server started
   * @param transactions that they took; one that is tried again counts once
   * @param underWay commands that wait for their answer
   * @param lanes that take commands now
   * @param catchingUp transactions, among those, for accounts that were behind or locked
   */
  public record Traffic(
      long submissions, long transactions, int underWay, int lanes, long catchingUp) {}

  /** How many transactions run side by side on this server at most, but for those that catch up. */
  public record Lanes(int count) {}

  /** The accounts at which callers are just now apart from the lanes. */
  private static final class ApartAccounts {
    private final Map<WalletId, Integer> callers = new HashMap<>();
    private volatile boolean none = true;

    boolean include(Optional<WalletId> wallet) {
      if (none || wallet.isEmpty()) {
        return false;
      }
      synchronized (this) {
        return callers.containsKey(wallet.get());
      }
    }

    synchronized void add(List<WalletId> late) {
      late.forEach(wallet -> callers.merge(wallet, 1, Integer::sum));
      none = callers.isEmpty();
    }

    synchronized void remove(List<WalletId> late) {
      late.forEach(wallet -> callers.computeIfPresent(wallet, (w, n) -> n == 1 ? null : n - 1));
      none = callers.isEmpty();
    }
  }
}
