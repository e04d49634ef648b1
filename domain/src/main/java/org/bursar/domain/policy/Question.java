package org.bursar.domain.policy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.Source;

/** The questions that a policy answers, in the order in which people read them. */
public enum Question {
  ROLLOVER("rollover", "none", "up-to 50%", p -> p.rollover().toString()),
  PACK_EXPIRY("packExpiry", "never", "P2M", p -> p.packExpiry().toString()),
  BURN_DOWN("burnDown", "", "PACK, ALLOWANCE", Question::sources),
  UPGRADE_GRANT(
      "upgradeGrant", "prorated-difference", "difference", p -> Answers.text(p.upgradeGrant())),
  CANCEL("cancel", "cycle-end", "now", p -> Answers.text(p.cancel())),
  ERASE_ON_CANCEL("eraseOnCancel", "false", "true", p -> Boolean.toString(p.eraseOnCancel())),
  SHORTFALL("shortfall", "clamp", "debt", p -> Answers.text(p.shortfall())),
  CLAW_BACK("clawBack", "clamp", "debt", p -> Answers.text(p.clawBack())),
  HOLD_TIMEOUT("holdTimeout", "PT1H", "PT30M", p -> p.holdTimeout().toString()),
  RENEWAL_GRANT("renewalGrant", "cycle-start", "payment", p -> Answers.text(p.renewalGrant()));

  private static final Map<String, Question> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(q -> q.key, q -> q));

  private final String key;
  private final String usual;
  private final String example;
  private final Function<CreditPolicy, String> printer;

  Question(String key, String usual, String example, Function<CreditPolicy, String> printer) {
    this.key = key;
    this.usual = usual;
    this.example = example;
    this.printer = printer;
  }

  /** How answers are shaped outside text. */
  public enum Shape {
    TEXT,
    /** Several words, separated by commas where they are text. */
    LIST,
    /** {@code true} or {@code false}. */
    FLAG
  }

  /** Its name in JSON, such as {@code packExpiry}. */
  public String key() {
    return key;
  }

  /** An answer that differs from the default. */
  public String example() {
    return example;
  }

  public Shape shape() {
    return switch (this) {
      case BURN_DOWN -> Shape.LIST;
      case ERASE_ON_CANCEL -> Shape.FLAG;
      default -> Shape.TEXT;
    };
  }

  /** The question of this name, if there is one. */
  public static Optional<Question> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** The text that a policy's answer is written as. */
  String answer(CreditPolicy policy) {
    return printer.apply(policy);
  }

  /** The answer among those given, or the default. */
  String in(Map<String, String> answers) {
    return answers.getOrDefault(key, usual);
  }

  /**
   * Lets names of questions pass.
   *
   * @throws org.bursar.domain.Refused malformed, naming what is none
   */
  static void requireKnown(Set<String> keys) {
    for (String key : keys) {
      if (!BY_KEY.containsKey(key)) {
        throw new Refusal.Malformed(key, "is no question of a policy").refused();
      }
    }
  }

  private static String sources(CreditPolicy policy) {
    return policy.burnDown().first().stream().map(Source::name).collect(Collectors.joining(", "));
  }
}
