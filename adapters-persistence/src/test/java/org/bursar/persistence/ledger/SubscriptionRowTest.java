package org.bursar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.story.Shop;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.json.Json;
import org.junit.jupiter.api.Test;

/** What the document of a subscription holds. */
class SubscriptionRowTest {
  private static final Instant AT = Instant.parse("2026-12-01T10:00:00Z");
  private static final Subscription LIVE =
      Subscription.start(
          new UUID(0, 1), Shop.plan("pro"), List.of(), new BillingAnchor(AT, ZoneOffset.UTC));

  @Test
  void readsBackASubscriptionThatIsCanceled() {
    Subscription canceled = LIVE.cancel(AT.plusSeconds(9), Optional.of("too dear"));
    assertThat(read(document(canceled))).isEqualTo(canceled);
  }

  @Test
  void readsBackOneThatWasCanceledBeforeReasonsWereKept() {
    Subscription canceled = LIVE.cancel(AT.plusSeconds(9), Optional.empty());
    String older = document(canceled);
    assertThat(older).contains("cancelAt").doesNotContain("cancelReason");
    assertThat(read(older)).isEqualTo(canceled);
  }

  private static Subscription read(String document) {
    return Json.read(document, StoredSubscription.class).toDomain(Optional.empty());
  }

  private static String document(Subscription subscription) {
    Object[] columns = new SubscriptionRow(WalletId.of("t", "c"), subscription).columns();
    return (String) columns[columns.length - 2];
  }
}
