package org.bursar.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bursar.persistence.embedded.Workspace;

/**
 * One Open Liberty server's folder, made new from what ships: the configuration in {@code
 * src/main/liberty/config}, the driver, and {@code bursar.war} as the build left it.
 *
 * @param userDir Liberty's user directory, which holds servers and what they share
 * @param name the server's name
 */
public record ServerFolder(Path userDir, String name) {
  private static final Path WEBAPP = Workspace.root().resolve("webapp");

  /** Where the build unpacked Open Liberty. */
  public static Path install() {
    return WEBAPP.resolve("target/liberty/wlp");
  }

  /** The WAR that ships. */
  public static Path war() {
    return WEBAPP.resolve("target/bursar.war");
  }

  /** Makes the folder of a server that runs the WAR that ships. */
  public static ServerFolder make(Path userDir, String name) throws IOException {
    ServerFolder made = makeWithoutApplication(userDir, name);
    Files.copy(
        WEBAPP.resolve("src/main/liberty/config/application.xml"), made.file("application.xml"));
    Files.createDirectories(made.path().resolve("apps"));
    Files.copy(war(), made.file("apps/bursar.war"));
    return made;
  }

  /** Makes the folder of a server to which something else will deploy. */
  public static ServerFolder makeWithoutApplication(Path userDir, String name) throws IOException {
    ServerFolder made = new ServerFolder(userDir.toAbsolutePath().normalize(), name);
    Workspace.delete(made.path());
    Files.createDirectories(made.path());
    for (String file : List.of("server.xml", "jvm.options")) {
      Files.copy(WEBAPP.resolve("src/main/liberty/config").resolve(file), made.file(file));
    }
    Path drivers = Files.createDirectories(userDir.resolve("shared/resources/jdbc"));
    Path driver = driver();
    Files.copy(driver, drivers.resolve(driver.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    return made;
  }

  /** The server's own folder. */
  public Path path() {
    return userDir.resolve("servers").resolve(name);
  }

  /** A file in the server's folder. */
  public Path file(String relative) {
    return path().resolve(relative);
  }

  /** The file that notes the id of the server's process. */
  public Path pidFile() {
    return userDir.resolve(name + ".pid");
  }

  /** Writes settings for whoever starts the server by its own script. */
  public void writeEnvironment(Map<String, String> settings) throws IOException {
    Files.writeString(
        file("server.env"),
        settings.entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  /** The last errors in the server's log, newest last. */
  public List<String> errors() {
    Path log = file("logs/messages.log");
    if (!Files.exists(log)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(log)) {
      List<String> found =
          lines
              .filter(line -> line.matches("\\[.*\\] \\w{8} .{1,60} E .*"))
              .map(line -> line.replaceFirst("^\\[.*?\\] \\w{8} .{1,60}? E ", ""))
              .distinct()
              .toList();
      return found.subList(Math.max(0, found.size() - 5), found.size());
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Why the JVM has not even started the server, in its own words; empty if it has. */
  String refusalOfJvm() {
    try (Stream<String> lines = Files.lines(file("logs/console.log"))) {
      List<String> first = lines.filter(line -> !line.isBlank()).limit(3).toList();
      boolean refused = first.stream().anyMatch(line -> line.startsWith("Error: Could not "));
      return refused ? first.get(0) : "";
    } catch (IOException e) {
      return "";
    }
  }

  /** Whether the server runs, but without the application, which failed to start. */
  boolean hasRefusedApplication() {
    return errors().stream().anyMatch(line -> line.startsWith("CWWKZ0002E"));
  }

  private static Path driver() {
    try {
      return Path.of(
          org.mariadb.jdbc.Driver.class
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The MariaDB driver is no file", e);
    }
  }
}
