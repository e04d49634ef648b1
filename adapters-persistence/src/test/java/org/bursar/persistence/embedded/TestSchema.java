package org.bursar.persistence.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A schema of an embedded server and the two users who may log in to it. Passwords are random and
 * new at each start of the program.
 *
 * @param url the JDBC address
 * @param name the schema's name
 * @param service who serves requests: may read, and whatever was granted to it
 * @param owner who owns the tables
 */
public record TestSchema(String url, String name, User service, User owner) {

  /** A database user. */
  public record User(String name, String password) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A new connection as the service. */
  public Connection connectAsService() throws SQLException {
    return DriverManager.getConnection(url, service.name(), service.password());
  }

  /** A new connection as the owner. */
  public Connection connectAsOwner() throws SQLException {
    return DriverManager.getConnection(url, owner.name(), owner.password());
  }

  /** The environment that points a server to this schema. */
  public Map<String, String> environment() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("BURSAR_DB_URL", url);
    settings.put("BURSAR_DB_USER", service.name());
    settings.put("BURSAR_DB_PASSWORD", service.password());
    settings.put("BURSAR_DB_OWNER_USER", owner.name());
    settings.put("BURSAR_DB_OWNER_PASSWORD", owner.password());
    return settings;
  }

  /** Properties for the persistence unit {@code bursar} outside a container, as the service. */
  public Map<String, Object> persistenceProperties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.jtaDataSource", "");
    properties.put("jakarta.persistence.jdbc.driver", "org.mariadb.jdbc.Driver");
    properties.put("jakarta.persistence.jdbc.url", url);
    properties.put("jakarta.persistence.jdbc.user", service.name());
    properties.put("jakarta.persistence.jdbc.password", service.password());
    return properties;
  }
}
