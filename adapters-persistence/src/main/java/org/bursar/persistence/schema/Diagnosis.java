package org.bursar.persistence.schema;

import java.io.IOException;
import java.net.UnknownHostException;
import java.sql.SQLException;

/**
 * Turns a failed connection into one line for the operator: the setting at fault, what is wrong
 * with it, what to do. The stack trace would name only drivers and pools.
 */
public final class Diagnosis {
  private static final int NO_RIGHT_TO_SCHEMA = 1044;
  private static final int WRONG_PASSWORD = 1045;
  private static final int NO_SUCH_SCHEMA = 1049;
  private static final int SECURE_TRANSPORT_REQUIRED = 3159;

  private Diagnosis() {}

  /**
   * Says in one line why a connection as {@code login} failed.
   *
   * @param failure what was thrown; the first {@link SQLException} of the driver counts
   */
  public static String of(Throwable failure, Login login) {
    SQLException cause = deepest(failure);
    if (cause == null) {
      return Login.URL + ": no data source can be made of it: " + text(root(failure)) + shape();
    }
    return switch (cause.getErrorCode()) {
      case WRONG_PASSWORD ->
          "%s, %s: the database refuses them (%s). Correct them."
              .formatted(login.user(), login.password(), text(cause));
      case NO_RIGHT_TO_SCHEMA ->
          "%s: may not use the schema (%s). As an administrator: %s"
              .formatted(login.user(), text(cause), remedy(login));
      case NO_SUCH_SCHEMA ->
          "%s: names a schema that does not exist (%s). Create it or correct the name."
              .formatted(Login.URL, text(cause));
      case SECURE_TRANSPORT_REQUIRED ->
          "%s: the database wants TLS. Add sslMode=verify-full to it.".formatted(Login.URL);
      default -> other(cause);
    };
  }

  /** The line for an address that cannot even be tried, or null if it has the right shape. */
  public static String ofUrl(String url) {
    if (url != null && url.matches("jdbc:mariadb:(\\w+:)?//[^/]+/[^/?]+(\\?.*)?")) {
      return null;
    }
    String shown = url == null ? "nothing" : "'" + url.replaceAll("\\?.*", "") + "'";
    return Login.URL + ": " + shown + " is not the address of a MariaDB schema" + shape();
  }

  private static String other(SQLException cause) {
    Throwable root = root(cause);
    if (root instanceof IOException) {
      String why = root instanceof UnknownHostException ? "unknown host " : "";
      return "%s: no MariaDB answers there (%s%s). Start it or correct the address."
          .formatted(Login.URL, why, text(root));
    }
    if (cause.getErrorCode() == 0) {
      return Login.URL + ": cannot be used (" + text(cause) + ")" + shape();
    }
    return "%s: the database answers with error %d (%s)."
        .formatted(Login.URL, cause.getErrorCode(), text(cause));
  }

  private static String remedy(Login login) {
    return login == Login.OWNER
        ? "GRANT ALL ON <schema>.* TO <user> WITH GRANT OPTION."
        : "GRANT SELECT ON <schema>.* TO <user>; the rest is granted at each start.";
  }

  private static String shape() {
    return ". Its shape is jdbc:mariadb://host:3306/bursar";
  }

  private static SQLException deepest(Throwable failure) {
    SQLException found = null;
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        found = sql;
      }
    }
    return found;
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }

  private static String text(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return message.lines().findFirst().orElse("").replaceFirst("^\\(conn=-?\\d+\\) ", "");
  }
}
