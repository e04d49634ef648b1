package org.bursar.persistence.schema;

/** The two database users, each known by the settings that carry its name and its password. */
public enum Login {
  /** Serves requests. May not update or delete ledger entries. */
  SERVICE("BURSAR_DB_USER", "BURSAR_DB_PASSWORD", "jdbc/bursar"),
  /** Owns the tables: runs migrations, grants the service its rights. */
  OWNER("BURSAR_DB_OWNER_USER", "BURSAR_DB_OWNER_PASSWORD", "jdbc/bursar-owner");

  /** The setting with the address both users share. */
  public static final String URL = "BURSAR_DB_URL";

  private final String user;
  private final String password;
  private final String jndi;

  Login(String user, String password, String jndi) {
    this.user = user;
    this.password = password;
    this.jndi = jndi;
  }

  /** The setting that holds the user's name. */
  public String user() {
    return user;
  }

  /** The setting that holds the user's password. */
  public String password() {
    return password;
  }

  String jndi() {
    return jndi;
  }
}
