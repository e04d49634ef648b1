package org.bursar.application.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;

/** What one thread has locked, and what it will change at commit. */
final class Transaction {
  private final List<Lock> locked = new ArrayList<>();
  private final List<Runnable> checks = new ArrayList<>();
  private final List<Runnable> changes = new ArrayList<>();

  void lock(StoredBook book) {
    lock(book.lock);
  }

  void lock(Lock lock) {
    lock.lock();
    locked.add(lock);
  }

  /** Locks a book unless another transaction has. */
  boolean tryLock(StoredBook book) {
    boolean free = book.lock.tryLock();
    if (free) {
      locked.add(book.lock);
    }
    return free;
  }

  /**
   * Plans a change.
   *
   * @param check throws if at commit it turns out that the change is not possible
   */
  void write(Runnable check, Runnable change) {
    checks.add(check);
    changes.add(change);
  }

  void commit() {
    checks.forEach(Runnable::run);
    changes.forEach(Runnable::run);
  }

  void unlock() {
    locked.forEach(Lock::unlock);
  }
}
