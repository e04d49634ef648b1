package org.bursar.application.contract;

import java.util.UUID;
import java.util.function.Supplier;
import org.bursar.application.posting.GroupCommit;

/** Something that remembers, to be held against the contracts: its ports, and work on them. */
public interface Storage {

  /** The ports; on the same store each time. */
  Ports ports();

  /**
   * Runs work in one transaction: committed when it returns, rolled back when it throws. Threads
   * may call it at the same time.
   */
  <T> T inTransaction(Supplier<T> work);

  /** Runs work in one transaction. */
  default void transact(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** A group commit over this store, as a server has one; its ids are random. */
  default GroupCommit commit() {
    TransactedBooks books = new TransactedBooks(this, UUID::randomUUID);
    return new GroupCommit(books, ports().owners(), new GroupCommit.Lanes(2));
  }
}
