package org.bursar.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.bursar.application.contract.Orders;
import org.bursar.application.posting.Accounts;
import org.bursar.application.posting.Bookkeeping;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Limits;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.store.Store;

/**
 * The same charge in this JVM, without HTTP and authentication: each in a transaction of its own,
 * or through the group commit. What sharing costs somebody who has nobody to share with.
 */
final class LoneCharge implements AutoCloseable {
  private final AtomicLong ids = new AtomicLong(System.currentTimeMillis());
  private final String run = Long.toString(System.nanoTime(), 36);
  private final Store store;
  private final OwnBooks books;
  private final GroupCommit shared;
  private final int customers;

  LoneCharge(TestSchema schema, int customers) {
    this.customers = customers;
    this.store = new Store(schema);
    this.books = new OwnBooks(store.ports().accounts());
    this.shared = new GroupCommit(books, store.ports().owners(), new GroupCommit.Lanes(1));
  }

  /** The books with a transaction around each batch, as the container puts it. */
  private final class OwnBooks extends Bookkeeping {
    OwnBooks(Accounts accounts) {
      super(accounts, InstantSource.system(), LoneCharge.this::id);
    }

    @Override
    public List<Outcome> post(List<Submission> submissions, Limits limits, Runnable written) {
      return store.inTransaction(() -> super.post(submissions, limits, written));
    }
  }

  private UUID id() {
    long random = ThreadLocalRandom.current().nextLong() >>> 2;
    return new UUID(ids.incrementAndGet() << 16 | 0x7000L, random | 1L << 63);
  }

  /** Each in a transaction of its own. */
  Load unshared() {
    return load("charges without HTTP, unshared", submission -> books.post(List.of(submission)));
  }

  /** Each through the group commit. */
  Load shared() {
    return load(
        "charges without HTTP, group commit", submission -> shared.submit(List.of(submission)));
  }

  private interface Way {
    List<Outcome> take(Submission submission);
  }

  private Load load(String name, Way way) {
    return new ThreadedLoad(
        name,
        () ->
            new ThreadedLoad.Caller() {
              @Override
              public void callOnce() {
                way.take(submission()).get(0).orThrow();
              }

              @Override
              public void close() {}
            });
  }

  private Submission submission() {
    String customer = "bench-" + ThreadLocalRandom.current().nextInt(customers);
    String key = "lone-" + run + "-" + ids.incrementAndGet();
    return new Submission(
        new CallerContext("alno", "key:bench", key), Orders.charge(customer, "0.01"));
  }

  @Override
  public void close() {
    store.close();
  }
}
