package org.bursar.application.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.bursar.application.charging.Captured;
import org.bursar.application.charging.Held;
import org.bursar.application.granting.Lot;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Settle;
import org.bursar.application.posting.Submission;
import org.bursar.application.subscribing.ChangeSubscription;

/** Commands that make sense most of the time, the same for a seed. */
public final class RandomLife {
  private static final List<String> PLANS = List.of("basic", "plus", "plus-yearly");

  private final Random random;
  private final List<Shop> shops;
  private final List<String> customers;
  private final Map<Class<?>, List<UUID>> known = new HashMap<>();
  private final List<Submission> sent = new ArrayList<>();
  private Instant now = Shop.OPENING;

  /** A life of the same customers of some shops. */
  public RandomLife(long seed, List<Shop> shops, List<String> customers) {
    this.random = new Random(seed);
    this.shops = shops;
    this.customers = customers;
  }

  /** Lets time go by, now and then. */
  public Optional<Instant> time() {
    int chance = random.nextInt(20);
    if (chance > 2) {
      return Optional.empty();
    }
    Duration step =
        List.of(Duration.ofSeconds(90), Duration.ofHours(30), Duration.ofDays(40)).get(chance);
    now = now.plus(step);
    return Optional.of(now);
  }

  /** The next command; now and then an old one again, or an old key for something else. */
  public Submission next() {
    int chance = sent.isEmpty() ? 99 : random.nextInt(100);
    Submission old = sent.isEmpty() ? null : sent.get(random.nextInt(sent.size()));
    boolean oldKey = chance < 9 && old.caller().isIdempotent();
    Submission next =
        chance < 6 ? old : submission(oldKey ? old.caller().key() : "k" + sent.size());
    sent.add(next);
    return next;
  }

  /** Learns what an answer has made. */
  public void learn(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      Receipt answer = done.answer();
      remember(answer.getClass(), answer.id());
      if (answer instanceof Captured captured) {
        remember(Charge.class, captured.charge());
      }
    }
  }

  private void remember(Class<?> type, UUID id) {
    known.computeIfAbsent(type, t -> new ArrayList<>()).add(id);
  }

  private Submission submission(String key) {
    Shop shop = shops.get(random.nextInt(shops.size()));
    String customer = customers.get(random.nextInt(customers.size()));
    Command command = random.nextInt(3) == 0 ? onPlans(customer) : onCredits(customer);
    return shop.submission(command instanceof Settle ? "" : key, command);
  }

  private Command onPlans(String customer) {
    return switch (random.nextInt(7)) {
      case 0, 1 -> Orders.subscribe(customer, plan());
      case 2 -> Orders.change(customer, plan());
      case 3 -> Orders.life(customer, any(ChangeSubscription.Step.values()));
      case 4 -> Orders.buy(customer, "p50");
      case 5 -> Orders.grant(customer, amount());
      default -> Orders.grant(customer, amount(), now.plusSeconds(random.nextInt(4_000_000)));
    };
  }

  private Command onCredits(String customer) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> Orders.charge(customer, amount());
      case 3 -> Orders.chat(customer, any("pro", "mini", "nano"), random.nextInt(30_000));
      case 4, 5 -> Orders.hold(customer, amount(), Duration.ofMinutes(1 + random.nextInt(10_000)));
      case 6 -> Orders.holdChat(customer, any("pro", "mini"), random.nextInt(30_000));
      case 7 -> Orders.capture(known(Held.class), amount());
      case 8 -> Orders.capture(known(Held.class), Orders.tokens("pro", random.nextInt(30_000)));
      case 9 -> random.nextBoolean() ? Orders.release(known(Held.class)) : extend();
      case 10 -> Orders.refund(known(Charge.class), amount());
      default -> random.nextInt(3) == 0 ? Orders.voidLot(known(Lot.class)) : new Settle(customer);
    };
  }

  private Command extend() {
    return Orders.extend(known(Held.class), Duration.ofMinutes(1 + random.nextInt(5_000)));
  }

  private UUID known(Class<?> type) {
    List<UUID> ids = known.getOrDefault(type, List.of(new UUID(1, 1)));
    return ids.get(Math.max(0, ids.size() - 1 - random.nextInt(6)));
  }

  private String plan() {
    return PLANS.get(random.nextInt(PLANS.size()));
  }

  private String amount() {
    return BigDecimal.valueOf(random.nextInt(80_000_000), 6).stripTrailingZeros().toPlainString();
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
