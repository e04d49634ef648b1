package org.bursar.persistence.schema;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The schema's life in one server: checked and migrated at start, before anything else observes it;
 * if the database is not fit then, tried again whenever readiness is asked, so that a server
 * started before its database needs no restart. Until it is up to date the server is not ready.
 */
@ApplicationScoped
public class Schema {
  private static final Logger LOG = Logger.getLogger(Schema.class.getName());

  private final Event<SchemaReady> ready;
  private volatile boolean upToDate;
  private volatile String lastingTrouble;
  private volatile String lastTrouble = "";

  /** For the container's proxies only. */
  protected Schema() {
    this(null);
  }

  /** A schema that announces itself through {@code ready} once it is up to date. */
  @Inject
  public Schema(Event<SchemaReady> ready) {
    this.ready = ready;
  }

  void atStart(@Observes @Priority(1) Startup startup) {
    troubles();
  }

  /**
   * What keeps the database from being used now, one line each; empty when it may be used. Migrates
   * first if that has not been possible so far.
   */
  public List<String> troubles() {
    if (lastingTrouble != null) {
      return List.of(lastingTrouble);
    }
    try {
      List<String> unmet = unmet();
      if (unmet.isEmpty() && !upToDate) {
        bringUpToDate();
      }
      return logged(unmet);
    } catch (UnusableDatabase unfit) {
      lastingTrouble = unfit.isForGood() ? unfit.getMessage() : null;
      return logged(List.of(unfit.getMessage()));
    }
  }

  private List<String> unmet() throws UnusableDatabase {
    try (Connection service = connect(Login.SERVICE)) {
      return Demands.unmetBy(service);
    } catch (SQLException e) {
      throw UnusableDatabase.now(Diagnosis.of(e, Login.SERVICE), e);
    }
  }

  private synchronized void bringUpToDate() throws UnusableDatabase {
    if (upToDate) {
      return;
    }
    String version = Migrations.run(dataSource(Login.OWNER));
    try (Connection owner = connect(Login.OWNER);
        Connection service = connect(Login.SERVICE)) {
      Grants.renew(owner, service);
    } catch (SQLException e) {
      throw UnusableDatabase.now(Diagnosis.of(e, Login.OWNER), e);
    }
    upToDate = true;
    LOG.info(() -> "The schema is up to date at version " + version);
    ready.fire(new SchemaReady(version));
  }

  private List<String> logged(List<String> troubles) {
    String trouble = String.join(" ", troubles);
    if (!trouble.equals(lastTrouble)) {
      lastTrouble = trouble;
      LOG.log(
          trouble.isEmpty() ? Level.INFO : Level.SEVERE,
          trouble.isEmpty() ? "The database is fit again" : trouble);
    }
    return troubles;
  }

  private static Connection connect(Login login) throws UnusableDatabase {
    try {
      return dataSource(login).getConnection();
    } catch (SQLException e) {
      throw UnusableDatabase.now(Diagnosis.of(e, login), e);
    }
  }

  private static DataSource dataSource(Login login) throws UnusableDatabase {
    try {
      return InitialContext.doLookup(login.jndi());
    } catch (NamingException e) {
      throw UnusableDatabase.now(Diagnosis.of(e, login), e);
    }
  }
}
