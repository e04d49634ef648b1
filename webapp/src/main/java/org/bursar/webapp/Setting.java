package org.bursar.webapp;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings that are numbers, each with its bounds and what holds where it is not given. */
public enum Setting {
  BURSAR_PORT(1, 65_535, 9080),
  BURSAR_DB_CONNECTIONS(1, 10_000, 32),
  /** Seconds between two rounds of tidying; 0 for none. */
  BURSAR_TIDY_SECONDS(0, 86_400, 5),
  /** Transactions of the group commit side by side on one server. */
  BURSAR_COMMIT_LANES(1, 64, 2);

  private final int least;
  private final int most;
  private final int usual;

  Setting(int least, int most, int usual) {
    this.least = least;
    this.most = most;
    this.usual = usual;
  }

  /** The one line for a text that is no number within the bounds; empty if it is one. */
  public Optional<String> problem(String text) {
    return isNumber(text)
        ? Optional.empty()
        : Optional.of("%s: '%s' is not a number from %d to %d.".formatted(this, text, least, most));
  }

  /** The number that this server goes by: the usual one where none is given, or a wrong one. */
  int number() {
    return given().filter(this::isNumber).map(Integer::parseInt).orElse(usual);
  }

  /** What this server has been given; nothing where the setting is blank. */
  Optional<String> given() {
    return ConfigProvider.getConfig()
        .getOptionalValue(name(), String.class)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private boolean isNumber(String text) {
    if (!text.matches("\\d{1,9}")) {
      return false;
    }
    int number = Integer.parseInt(text);
    return least <= number && number <= most;
  }
}
