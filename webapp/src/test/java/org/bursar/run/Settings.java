package org.bursar.run;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.persistence.embedded.Workspace;
import org.bursar.persistence.schema.Demands;
import org.bursar.persistence.schema.Diagnosis;
import org.bursar.persistence.schema.Login;
import org.bursar.webapp.Setting;

/**
 * The run's settings, from the environment. What cannot work is refused here, before anything
 * starts, with one line that names the setting.
 */
final class Settings {
  private final Map<String, String> environment;

  Settings(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Where the run keeps its database and its server. */
  Path data() {
    Path usual = Workspace.root().resolve("webapp/target/run");
    return Path.of(value("BURSAR_DATA", usual.toString())).toAbsolutePath().normalize();
  }

  /** The loopback address unless the operator names another. */
  String host() {
    return value("BURSAR_HOST", "127.0.0.1");
  }

  /** The HTTP port. */
  int port() {
    return Integer.parseInt(value("BURSAR_PORT", "9080"));
  }

  /** Refuses settings that are not the numbers they should be. */
  void checkNumbers() throws Refused {
    for (Setting setting : Setting.values()) {
      String text = value(setting.name(), "");
      Optional<String> problem = text.isEmpty() ? Optional.empty() : setting.problem(text);
      if (problem.isPresent()) {
        throw new Refused(problem.get());
      }
    }
  }

  /** Refuses an address of another machine, and a port that another program listens on. */
  void checkAddress() throws Refused {
    try {
      bind(0);
    } catch (IOException e) {
      throw new Refused("BURSAR_HOST: '" + host() + "' is no address of this machine.");
    }
    int port = port();
    try {
      bind(port);
    } catch (IOException e) {
      throw new Refused(
          "BURSAR_PORT: port %d on %s cannot be used (%s). ".formatted(port, host(), e.getMessage())
              + "Stop the program that has it or choose another: BURSAR_PORT=%d mvn -Prun"
                  .formatted(port == 65535 ? 9080 : port + 1));
    }
  }

  private void bind(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          host().equals("*") ? new InetSocketAddress(port) : new InetSocketAddress(host(), port));
    }
  }

  /** Whether the operator brings a database. */
  boolean bringsDatabase() {
    return !value(Login.URL, "").isEmpty();
  }

  /** Refuses a database that cannot be reached, used or trusted. */
  void checkDatabase() throws Refused {
    String url = value(Login.URL, "");
    String malformed = Diagnosis.ofUrl(url);
    if (malformed != null) {
      throw new Refused(malformed);
    }
    DriverManager.setLoginTimeout(5);
    String user = value(Login.SERVICE.user(), "bursar");
    String password = value(Login.SERVICE.password(), "");
    check(Login.SERVICE, user, password);
    check(Login.OWNER, value(Login.OWNER.user(), user), value(Login.OWNER.password(), password));
  }

  private void check(Login login, String user, String password) throws Refused {
    try (Connection connection =
        DriverManager.getConnection(value(Login.URL, ""), user, password)) {
      List<String> unmet = Demands.unmetBy(connection);
      if (!unmet.isEmpty()) {
        throw new Refused(unmet.get(0));
      }
    } catch (SQLException e) {
      throw new Refused(Diagnosis.of(e, login));
    }
  }

  private String value(String name, String otherwise) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
