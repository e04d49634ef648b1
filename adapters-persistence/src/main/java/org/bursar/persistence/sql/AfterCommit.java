package org.bursar.persistence.sql;

/** Where to leave what may happen only once the running transaction is committed. */
@FunctionalInterface
public interface AfterCommit {
  void run(Runnable action);
}
