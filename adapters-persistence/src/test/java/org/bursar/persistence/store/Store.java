package org.bursar.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.bursar.application.contract.Ports;
import org.bursar.application.port.TransientFailure;
import org.bursar.persistence.customer.JpaCustomers;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.keys.JpaKeys;
import org.bursar.persistence.ledger.ServerCaches;
import org.bursar.persistence.ledger.SqlAccounts;
import org.bursar.persistence.ledger.SqlLedger;
import org.bursar.persistence.ledger.SqlOwners;
import org.bursar.persistence.sql.Database;
import org.bursar.persistence.terms.JpaCatalog;
import org.bursar.persistence.terms.JpaTenants;
import org.bursar.persistence.terms.TermsCache;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/**
 * What a server has of the database: entity managers and connections, each transaction bound to its
 * thread as in a container. Two stores on one schema are two servers.
 */
public final class Store implements AutoCloseable {
  /**
   * Of the pool; and of the driver, as server.xml has them. But for one: the driver's own pool
   * forgets prepared statements whenever a connection comes back, and leaves them in the server,
   * until that has too many.
   */
  private static final String OPTIONS =
      "?maxPoolSize=16&minPoolSize=0&useServerPrepStmts=true&useBulkStmts=true"
          + "&cachePrepStmts=false&transactionIsolation=READ-COMMITTED";

  private final EntityManagerFactory factory;
  private final MariaDbPoolDataSource pool;
  private final ThreadLocal<EntityManager> bound = new ThreadLocal<>();
  private final Database database;

  public Store(TestSchema schema) {
    try {
      pool = new MariaDbPoolDataSource(schema.url() + OPTIONS);
      pool.setUser(schema.service().name());
      pool.setPassword(schema.service().password());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    factory =
        Persistence.createEntityManagerFactory(
            "bursar",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", pool));
    database = new Database(entities(), pool);
  }

  public Database database() {
    return database;
  }

  /** All ports, with memories of their own. */
  public Ports ports() {
    JpaTenants tenants = new JpaTenants(database, new TermsCache());
    ServerCaches memory = new ServerCaches();
    return new Ports(
        new SqlAccounts(database, tenants, memory),
        new SqlOwners(database, memory),
        tenants,
        new JpaCatalog(database),
        new JpaCustomers(database),
        new JpaKeys(database),
        new SqlLedger(database));
  }

  /**
   * Runs work in this thread's transaction, or in a new one, in the isolation that a server has.
   */
  public <T> T inTransaction(Supplier<T> work) {
    return bound.get() == null ? inNewTransaction(work) : work.get();
  }

  private <T> T inNewTransaction(Supplier<T> work) {
    try (EntityManager em = factory.createEntityManager()) {
      EntityTransaction transaction = em.getTransaction();
      transaction.begin();
      bound.set(em);
      try {
        T result = work.get();
        commit(transaction);
        return result;
      } finally {
        bound.remove();
        rollBack(transaction);
      }
    }
  }

  private void commit(EntityTransaction transaction) {
    try {
      transaction.commit();
    } catch (RuntimeException lost) {
      throw new TransientFailure("Nobody knows whether it was committed", lost);
    }
  }

  /** What cannot be rolled back any more, the database has rolled back itself. */
  private static void rollBack(EntityTransaction transaction) {
    try {
      if (transaction.isActive()) {
        transaction.rollback();
      }
    } catch (RuntimeException lost) {
      assertThat(lost).rootCause().isInstanceOf(SQLException.class);
    }
  }

  /** Joins the running transaction and does nothing in it. */
  boolean ping() {
    return database.call(session -> database.inTransaction());
  }

  /** The entity manager of the thread's transaction, or one for a single read. */
  EntityManager entities() {
    return (EntityManager)
        Proxy.newProxyInstance(
            Store.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              EntityManager own = bound.get();
              EntityManager em = own != null ? own : factory.createEntityManager();
              try {
                return method.invoke(em, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public void close() {
    pool.close();
    factory.close();
  }
}
