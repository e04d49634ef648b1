package org.bursar.replay;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What a person may choose: {@code -Dreplay.name=value}, or the variable {@code
 * BURSAR_REPLAY_NAME}.
 *
 * @param url the service, without a path
 * @param key a key of a sandbox tenant, with all scopes
 * @param customers over how many customers the rows are dealt
 * @param poorEvery every how many customers one cannot pay for everything; 0 for none
 * @param connections how many requests are under way at once
 * @param batch how many charges go into one request; 1 sends each alone
 */
record Options(
    URI url, String key, int customers, int poorEvery, int connections, int batch, Pace pace) {
  private static final List<String> NAMES =
      List.of("url", "key", "customers", "poor", "connections", "batch", "pace");

  /**
   * Reads the options.
   *
   * @throws CannotReplay naming the first that cannot be
   */
  static Options of(Properties properties, Map<String, String> environment) throws CannotReplay {
    Reading read = new Reading(properties, environment);
    for (String property : properties.stringPropertyNames()) {
      if (property.startsWith("replay.") && !NAMES.contains(property.substring(7))) {
        throw new CannotReplay("-D" + property + " is no option; there are " + NAMES + ".");
      }
    }
    String port = environment.getOrDefault("BURSAR_PORT", "9080");
    return new Options(
        read.url("http://127.0.0.1:" + port),
        read.key("bsk_test_alno_demo"),
        read.number("customers", "200", 1, 19_366),
        read.number("poor", "20", 0, 19_366),
        read.number("connections", "16", 1, 512),
        read.number("batch", "1", 1, 1_000),
        Pace.parse(read.text("pace", "max")));
  }

  private record Reading(Properties properties, Map<String, String> environment) {

    String text(String name, String otherwise) {
      String variable = "BURSAR_REPLAY_" + name.toUpperCase(Locale.ROOT);
      String inherited = environment.getOrDefault(variable, otherwise);
      return properties.getProperty("replay." + name, inherited).strip();
    }

    URI url(String otherwise) throws CannotReplay {
      String text = text("url", otherwise).replaceFirst("/+$", "");
      try {
        URI url = new URI(text);
        boolean server = String.valueOf(url.getScheme()).matches("https?") && url.getHost() != null;
        if (server && url.getPort() <= 65_535 && text.endsWith(url.getRawAuthority())) {
          return url;
        }
      } catch (URISyntaxException e) {
        // Said below: what is expected helps more than where the parser stopped.
      }
      throw new CannotReplay(
          "url: '" + text + "' is not like http://127.0.0.1:9080, without a path.");
    }

    String key(String otherwise) throws CannotReplay {
      String text = text("key", otherwise);
      if (!text.matches("bsk_test_[!-~]+")) {
        throw new CannotReplay(
            "key: a replay spends credits, so it takes a sandbox's key only (bsk_test_...).");
      }
      return text;
    }

    int number(String name, String otherwise, int least, int most) throws CannotReplay {
      String text = text(name, otherwise);
      if (!text.matches("\\d{1,6}")
          || Integer.parseInt(text) < least
          || Integer.parseInt(text) > most) {
        throw new CannotReplay(
            "%s: '%s' is not a whole number from %d to %d.".formatted(name, text, least, most));
      }
      return Integer.parseInt(text);
    }
  }
}
