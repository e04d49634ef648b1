package org.bursar.rest.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bursar.application.balance.Balance;
import org.bursar.application.balance.SeenBalance;
import org.bursar.application.posting.Accounts.AccountVersion;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.events.Streams.Limits;
import org.bursar.rest.problem.Problem;
import org.junit.jupiter.api.Test;

class StreamsTest {
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final BooleanSupplier ADMITTED = () -> true;

  private final Streams streams = new Streams(new Limits(4, 3, 2));

  @Test
  void tellsTheBalanceAtOnceWithoutWhatIsToCome() {
    Reader reader = open("t", "ada", 5);

    assertThat(reader.heard)
        .containsExactly(
            "{\"customer\":\"ada\",\"asOf\":\"2026-03-10T10:00:00Z\",\"available\":\"5\","
                + "\"held\":\"0\",\"debt\":\"0\",\"lots\":[]}");
  }

  @Test
  void tellsAChangeToThoseWhoWatchIt() {
    Reader ada = open("t", "ada", 5);
    Reader bob = open("t", "bob", 5);

    streams.show(List.of(sight("t", "ada", 4)));

    assertThat(ada.heard).hasSize(2).last().asString().contains("\"available\":\"4\"");
    assertThat(bob.heard).hasSize(1);
  }

  @Test
  void saysNothingWhereNothingLooksDifferent() {
    Reader ada = open("t", "ada", 5);

    streams.show(List.of(sight("t", "ada", 5)));

    assertThat(ada.heard).hasSize(1);
  }

  @Test
  void aSecondReaderMakesTheNextRoundLookAgain() {
    Reader early = open("t", "ada", 5);
    Reader late = open("t", "ada", 4);

    assertThat(streams.seen()).extracting(seen -> seen.version().sequence()).containsExactly(-1L);
    streams.show(List.of(sight("t", "ada", 4)));

    assertThat(early.heard).hasSize(2).last().asString().contains("\"available\":\"4\"");
    assertThat(late.heard).hasSize(1);
  }

  @Test
  void aSlowReaderMissesWhatIsOutOfDate() {
    Reader ada = new Reader();
    ada.slow = true;
    open("t", "ada", 5, ada, ADMITTED);

    streams.show(List.of(sight("t", "ada", 4)));
    streams.show(List.of(sight("t", "ada", 3)));
    ada.takesWhatWasSent();

    assertThat(ada.heard).hasSize(2);
    assertThat(ada.heard.get(1)).contains("\"available\":\"3\"");
  }

  @Test
  void aReaderWhoTakesNothingBetweenTwoBeatsIsLetGo() {
    Reader ada = new Reader();
    ada.slow = true;
    open("t", "ada", 5, ada, ADMITTED);

    streams.beat();
    assertThat(ada.closed).isFalse();
    streams.beat();

    assertThat(ada.closed).isTrue();
    assertThat(streams.seen()).isEmpty();
  }

  @Test
  void keepsTheLineOpenAndEndsWithTheCredential() {
    boolean[] admitted = {true};
    Reader ada = new Reader();
    open("t", "ada", 5, ada, () -> admitted[0]);

    streams.beat();
    assertThat(ada.heard).hasSize(2).last().isEqualTo("");
    admitted[0] = false;
    streams.beat();

    assertThat(ada.closed).isTrue();
    assertThat(ada.heard).hasSize(2);
  }

  @Test
  void takesNoMoreThanItsLimits() {
    open("t", "ada", 5);
    Reader second = open("t", "ada", 5);
    assertRefused("t", "ada");

    open("t", "bob", 5);
    assertRefused("t", "eve");

    open("u", "ada", 5);
    assertRefused("u", "bob");

    second.broken = true;
    streams.beat();
    assertThat(open("t", "ada", 5).heard).hasSize(1);
  }

  private void assertRefused(String tenant, String customer) {
    assertThatThrownBy(() -> open(tenant, customer, 5))
        .isInstanceOfSatisfying(
            Problem.Thrown.class,
            thrown -> {
              assertThat(thrown.problem().status()).isEqualTo(429);
              assertThat(thrown.problem().headers()).containsEntry("Retry-After", "10");
            });
  }

  private Reader open(String tenant, String customer, long available) {
    Reader reader = new Reader();
    open(tenant, customer, available, reader, ADMITTED);
    return reader;
  }

  private void open(
      String tenant, String customer, long available, Reader reader, BooleanSupplier admitted) {
    SeenBalance sight = sight(tenant, customer, available);
    streams.add(new Stream(tenant, sight.wallet(), reader, admitted), sight);
  }

  private static SeenBalance sight(String tenant, String customer, long available) {
    Balance balance =
        new Balance(
            customer,
            NOW,
            Credits.of(available),
            Credits.ZERO,
            Credits.ZERO,
            List.of(),
            Optional.empty(),
            List.of());
    return new SeenBalance(tenant, balance, new AccountVersion(7, NOW));
  }

  /** Whoever is at the other end. */
  private static final class Reader implements Line {
    private final List<String> heard = new ArrayList<>();
    private final List<Sent> pending = new ArrayList<>();
    private boolean slow;
    private boolean broken;
    private boolean closed;

    @Override
    public void send(Event event, Sent sent) {
      heard.add(event.data());
      if (slow) {
        pending.add(sent);
      } else {
        sent.done(broken);
      }
    }

    void takesWhatWasSent() {
      slow = false;
      pending.remove(0).done(false);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
