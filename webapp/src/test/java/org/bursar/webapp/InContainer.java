package org.bursar.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.Workspace;
import org.bursar.run.ServerFolder;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Gives Arquillian a Liberty server of its own: a free port, a folder made from the configuration
 * that ships, and a schema of the embedded MariaDB. The server's name holds the port, so that two
 * builds on one machine do not take each other's server for theirs.
 */
public class InContainer implements LoadableExtension {
  /** The operator's token on this server. */
  public static final String OPERATOR = "operator-of-the-tests";

  private static final Path USER_DIR = Workspace.root().resolve("webapp/target/it");
  private static final String FOR_ARQUILLIAN =
      """
      <server>
        <featureManager><feature>localConnector-1.0</feature></featureManager>
        <applicationMonitor updateTrigger="polled" pollingRate="200ms"/>
      </server>
      """;

  /** The WAR that ships, to be deployed as it is. */
  public static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "bursar.war")
        .importFrom(ServerFolder.war().toFile())
        .as(WebArchive.class);
  }

  /** The server's address without a path. */
  public static String url() {
    return "http://127.0.0.1:" + System.getProperty("bursar.it.port");
  }

  @Override
  public void register(ExtensionBuilder builder) {
    int port = Workspace.freePort();
    String server = "bursar-it-" + port;
    System.setProperty("bursar.it.wlp", ServerFolder.install().toString());
    System.setProperty("bursar.it.usr", USER_DIR.toString());
    System.setProperty("bursar.it.server", server);
    System.setProperty("bursar.it.port", Integer.toString(port));
    try {
      prepare(server, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Arquillian wants the server's folder to be there before it starts anything. */
  private static void prepare(String server, int port) throws IOException {
    Workspace.delete(USER_DIR);
    ServerFolder folder = ServerFolder.makeWithoutApplication(USER_DIR, server);
    Path overrides = Files.createDirectories(folder.file("configDropins/overrides"));
    Files.writeString(overrides.resolve("arquillian.xml"), FOR_ARQUILLIAN);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("BURSAR_HOST", "127.0.0.1");
    settings.put("BURSAR_PORT", Integer.toString(port));
    settings.put("BURSAR_DEMO", "true");
    settings.put("BURSAR_OPERATOR_TOKEN", OPERATOR);
    // No timer: whatever these tests find right is right without one.
    settings.put("BURSAR_TIDY_SECONDS", "0");
    settings.putAll(EmbeddedMariaDb.shared().newSchema("it").environment());
    folder.writeEnvironment(settings);
  }
}
