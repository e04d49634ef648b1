package org.bursar.persistence.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bursar.domain.policy.CreditPolicy;
import org.junit.jupiter.api.Test;

/** The answers of a policy as they are stored. */
class PolicyRowTest {
  private static final CreditPolicy UNUSUAL =
      CreditPolicy.parse(Map.of("rollover", "up-to 50%", "upgradeGrant", "difference"));

  private static String file() throws IOException {
    try (InputStream in =
        PolicyRowTest.class.getResourceAsStream("/stored/policy-answers.1.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  @Test
  void areWrittenAndReadAsTheReleaseBeforeDid() throws IOException {
    assertThat(PolicyRow.answers(UNUSUAL)).isEqualTo(file());
    assertThat(PolicyRow.policy(file())).isEqualTo(UNUSUAL);
  }

  @Test
  void haveANewQuestionOnlyWhereItIsAnsweredOtherwise() {
    CreditPolicy later = CreditPolicy.parse(Map.of("renewalGrant", "payment"));
    assertThat(PolicyRow.answers(later)).contains("\"renewalGrant\":\"payment\"");
    assertThat(PolicyRow.policy(PolicyRow.answers(later))).isEqualTo(later);
  }
}
