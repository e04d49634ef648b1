package org.bursar.domain.policy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.ShortfallPolicy;
import org.bursar.domain.wallet.Source;

/**
 * One answer to each question in which tenants differ. {@code parse(p.answers())} is {@code p}.
 *
 * @param rollover what becomes of unspent allowance at renewal
 * @param packExpiry how long a pack's credits last
 * @param burnDown which sources are spent first
 * @param upgradeGrant which credits an upgrade adds
 * @param cancel when a cancel takes effect
 * @param eraseOnCancel whether a cancel obliges the tenant to erase what the customer made
 * @param shortfall what happens where a capture costs more than the wallet has
 * @param clawBack what happens where a refunded pack has been used already
 * @param holdTimeout how long a hold lasts if nobody ends it; at most 7 days
 * @param renewalGrant when a paid plan's next allowance comes
 */
public record CreditPolicy(
    RolloverPolicy rollover,
    ExpiryPolicy packExpiry,
    BurnDownOrder burnDown,
    UpgradeGrant upgradeGrant,
    CancelPolicy cancel,
    boolean eraseOnCancel,
    ShortfallPolicy shortfall,
    ShortfallPolicy clawBack,
    Duration holdTimeout,
    RenewalGrant renewalGrant) {

  public static final Duration LONGEST_HOLD = Duration.ofDays(7);

  /** What holds for a tenant that has not answered yet. */
  public static final CreditPolicy DEFAULT = parse(new TreeMap<>());

  /**
   * Reads answers by question; a question without an answer keeps the default.
   *
   * @throws org.bursar.domain.Refused malformed, naming the question
   */
  public static CreditPolicy parse(Map<String, String> answers) {
    Question.requireKnown(answers.keySet());
    return new CreditPolicy(
        RolloverPolicy.parse(Question.ROLLOVER.in(answers)),
        ExpiryPolicy.parse(Question.PACK_EXPIRY.in(answers)),
        burnDown(Question.BURN_DOWN.in(answers)),
        word(answers, Question.UPGRADE_GRANT, UpgradeGrant.class),
        word(answers, Question.CANCEL, CancelPolicy.class),
        yesOrNo(Question.ERASE_ON_CANCEL.in(answers)),
        word(answers, Question.SHORTFALL, ShortfallPolicy.class),
        word(answers, Question.CLAW_BACK, ShortfallPolicy.class),
        holdTimeout(Question.HOLD_TIMEOUT.in(answers)),
        word(answers, Question.RENEWAL_GRANT, RenewalGrant.class));
  }

  /** All answers as text, by question. */
  public SortedMap<String, String> answers() {
    SortedMap<String, String> answers = new TreeMap<>();
    for (Question question : Question.values()) {
      answers.put(question.key(), question.answer(this));
    }
    return answers;
  }

  /** This policy with some answers replaced. */
  public CreditPolicy with(Overrides overrides) {
    if (overrides.answers().isEmpty()) {
      return this;
    }
    SortedMap<String, String> merged = answers();
    merged.putAll(overrides.answers());
    return parse(merged);
  }

  private static <E extends Enum<E>> E word(
      Map<String, String> answers, Question question, Class<E> type) {
    return Answers.word(question.key(), type, question.in(answers));
  }

  private static boolean yesOrNo(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw Answers.malformed("eraseOnCancel", text, "true or false");
    }
    return text.equals("true");
  }

  private static BurnDownOrder burnDown(String text) {
    String expected = "a list of " + Arrays.toString(Source.values());
    List<Source> sources =
        Arrays.stream(text.split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .map(word -> Answers.read("burnDown", word, expected, Source::valueOf))
            .toList();
    if (sources.stream().distinct().count() < sources.size()) {
      throw Answers.malformed("burnDown", text, "each source at most once");
    }
    return new BurnDownOrder(sources);
  }

  private static Duration holdTimeout(String text) {
    String expected = "an ISO-8601 duration of at most " + LONGEST_HOLD;
    Duration timeout = Answers.read("holdTimeout", text, expected, Duration::parse);
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST_HOLD) > 0) {
      throw Answers.malformed("holdTimeout", text, expected);
    }
    return timeout;
  }
}
