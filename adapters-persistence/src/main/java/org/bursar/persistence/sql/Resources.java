package org.bursar.persistence.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** What the server keeps for this adapter, for injection into constructors. */
@ApplicationScoped
public class Resources {

  @PersistenceContext(unitName = "bursar")
  private EntityManager entities;

  @Resource(lookup = "jdbc/bursar")
  private DataSource source;

  /**
   * The database. Made here rather than found by the container: Jakarta EE 11 has an entity manager
   * for injection of its own, which does not work outside a transaction.
   */
  @Produces
  @Dependent
  Database database() {
    return new Database(entities, source);
  }
}
