package org.bursar.application.contract;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.bursar.application.port.Customers.Details;
import org.bursar.application.port.Ids;
import org.bursar.application.posting.Bookkeeping;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.application.proving.Proof;
import org.bursar.application.proving.Proving;
import org.bursar.domain.Refusal;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.WalletId;

/**
 * A sandbox tenant that nobody else knows, open since {@link #OPENING}, with the {@link Wares} and
 * whoever it has made its customer.
 */
public final class Shop {
  public static final Instant OPENING = Instant.parse("2026-01-31T10:00:00Z");

  private static final AtomicLong COUNT = new AtomicLong(System.currentTimeMillis());

  private final Storage store;
  private final Ports ports;
  private final String tenant;
  private final Bookkeeping books;

  private Shop(Storage store, Ids ids, String tenant) {
    this.store = store;
    this.ports = store.ports();
    this.tenant = tenant;
    this.books = new TransactedBooks(store, ids);
  }

  /** Opens a shop under a policy. */
  public static Shop open(Storage store, Map<String, String> answers) {
    String code = "t" + Long.toString(COUNT.incrementAndGet(), 36);
    return open(store, code, Shop::uniqueId, answers);
  }

  /** Opens a shop whose ids are known. */
  public static Shop open(Storage store, String code, Ids ids, Map<String, String> answers) {
    Shop shop = new Shop(store, ids, code);
    store.transact(() -> shop.ports.tenants().add(new Tenant(code, code, Optional.of(OPENING))));
    store.transact(
        () -> shop.ports.catalog().add(code, CreditPolicy.parse(answers), Instant.EPOCH));
    store.transact(() -> Wares.lay(shop.ports.catalog(), code));
    return shop;
  }

  private static UUID uniqueId() {
    long random = ThreadLocalRandom.current().nextLong() >>> 2;
    return new UUID(COUNT.incrementAndGet() << 16 | 0x7000L, random | 1L << 63);
  }

  public String tenant() {
    return tenant;
  }

  /** The books of this tenant, and of any other: a batch may be of several. */
  public Bookkeeping books() {
    return books;
  }

  public Shop with(String... customers) {
    Arrays.stream(customers).forEach(customer -> with(customer, ZoneOffset.UTC));
    return this;
  }

  public Shop with(String customer, ZoneId zone) {
    Details moved = new Details(Optional.empty(), Optional.empty(), Optional.of(zone));
    store.transact(() -> ports.customers().put(tenant, customer, moved, OPENING));
    return this;
  }

  public WalletId wallet(String customer) {
    return WalletId.of(tenant, customer);
  }

  public Shop moveTo(Instant instant) {
    store.transact(() -> ports.tenants().moveClock(tenant, instant));
    return this;
  }

  public Submission submission(String key, Command command) {
    return new Submission(new CallerContext(tenant, "key:test", key), command);
  }

  /** Sends commands in one batch. */
  public List<Outcome> post(Submission... submissions) {
    return books.post(List.of(submissions));
  }

  /** Sends one order, which is carried out. */
  public Outcome.Done post(String key, Command command) {
    return post(submission(key, command)).get(0).orThrow();
  }

  /** The id of what an order has made. */
  public UUID id(String key, Command command) {
    return post(key, command).answer().id();
  }

  /** Sends one order, which is refused. */
  public Refusal refused(String key, Command command) {
    Outcome outcome = post(submission(key, command)).get(0);
    if (outcome instanceof Outcome.Refused no) {
      return no.refusal();
    }
    throw new AssertionError("not refused, but " + outcome);
  }

  /** The account as it is stored, with nothing settled. */
  public Account account(String customer) {
    return ports.accounts().read(wallet(customer)).orElseThrow().account();
  }

  /** What is available, as it is stored. */
  public String available(String customer) {
    return account(customer).wallet().available().toString();
  }

  /** The whole ledger, oldest first. */
  public List<LedgerEntry> entries(String customer) {
    List<LedgerEntry> entries = new ArrayList<>();
    ports.ledger().forEach(wallet(customer), Instant.EPOCH, Wares.FAR, entries::add);
    return entries;
  }

  public Proof proof() {
    return store.inTransaction(() -> new Proving(ports.ledger()).prove(tenant));
  }
}
