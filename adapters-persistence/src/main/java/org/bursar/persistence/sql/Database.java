package org.bursar.persistence.sql;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.bursar.application.port.Unavailable;

/**
 * The way to the database. Inside a transaction, statements run on the entity manager's own
 * connection and see what it has flushed; outside of one, on a connection of their own, each
 * statement for itself.
 */
public class Database {
  private final EntityManager entities;
  private final DataSource source;

  public Database(EntityManager entities, DataSource source) {
    this.entities = entities;
    this.source = source;
  }

  /** Something to do with a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Session session) throws SQLException;
  }

  public boolean inTransaction() {
    return entities.isJoinedToTransaction();
  }

  /**
   * Does some work on one connection.
   *
   * @throws org.bursar.application.port.TransientFailure if it is worth trying again
   * @throws Unavailable if the database cannot be reached
   * @throws Duplicate if a unique key is taken
   */
  public <T> T call(Work<T> work) {
    try {
      if (inTransaction()) {
        return work.with(new Session(joined()));
      }
      try (Connection own = connect()) {
        return work.with(new Session(own));
      }
    } catch (SQLException failure) {
      throw Failures.of(failure);
    }
  }

  /** Does some work with entities; flushes, so that what fails does so here. */
  public <T> T flush(Function<EntityManager, T> work) {
    return find(
        em -> {
          T result = work.apply(em);
          em.flush();
          return result;
        });
  }

  /**
   * Reads entities.
   *
   * @throws Unavailable if the database cannot be reached
   */
  public <T> T find(Function<EntityManager, T> work) {
    reach();
    try {
      return work.apply(entities);
    } catch (RuntimeException failure) {
      throw Failures.of(failure);
    }
  }

  /** EclipseLink would ask a dead database again and again, and keep its caller for 10 s. */
  private void reach() {
    if (inTransaction()) {
      joined();
      return;
    }
    try {
      connect().close();
    } catch (SQLException failure) {
      throw Failures.of(failure);
    }
  }

  private Connection joined() {
    try {
      return entities.unwrap(Connection.class);
    } catch (RuntimeException failure) {
      throw unreachable(failure);
    }
  }

  private Connection connect() {
    try {
      return source.getConnection();
    } catch (SQLException failure) {
      throw unreachable(failure);
    }
  }

  private static Unavailable unreachable(Exception failure) {
    return new Unavailable("The database cannot be reached", failure);
  }
}
