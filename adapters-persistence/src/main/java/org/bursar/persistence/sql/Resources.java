package org.bursar.persistence.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** What the server keeps for this adapter, for injection into constructors. */
@ApplicationScoped
public class Resources {

  @PersistenceContext(unitName = "bursar")
  private EntityManager entities;

  @Resource(lookup = "jdbc/bursar")
  private DataSource source;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry registry;

  /**
   * The database. Made here rather than found by the container: Jakarta EE 11 has an entity manager
   * for injection of its own, which does not work outside a transaction.
   */
  @Produces
  @Dependent
  Database database() {
    return new Database(entities, source);
  }

  /** Runs after the running transaction has been committed, and not at all otherwise. */
  @Produces
  AfterCommit afterCommit() {
    return action -> registry.registerInterposedSynchronization(new Committed(action));
  }

  private record Committed(Runnable action) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Everything has been posted by then.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        action.run();
      }
    }
  }
}
