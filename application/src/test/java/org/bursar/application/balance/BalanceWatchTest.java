package org.bursar.application.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.Cost;
import org.bursar.application.charging.PlaceHold;
import org.bursar.application.charging.ReleaseHold;
import org.bursar.application.contract.Ports;
import org.bursar.application.granting.GrantCredits;
import org.bursar.application.granting.GrantCredits.Life;
import org.bursar.application.memory.CountingIds;
import org.bursar.application.memory.MemoryPorts;
import org.bursar.application.memory.MemoryStore;
import org.bursar.application.port.Customers.Details;
import org.bursar.application.posting.Bookkeeping;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.domain.Refused;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BalanceWatchTest {
  private static final Instant START = Instant.parse("2026-03-10T10:00:00Z");
  private static final InstantSource WALL = InstantSource.fixed(START);

  private final MemoryStore store = new MemoryStore();
  private final Ports ports = MemoryPorts.on(store);
  private final Bookkeeping books = new Bookkeeping(ports.accounts(), WALL, new CountingIds());
  private final BalanceWatch watching = watching();
  private int keys;

  private BalanceWatch watching() {
    CurrentAccounts accounts =
        new CurrentAccounts(new AccountBatchReader(ports.accounts()), store.commit(), WALL);
    Balances balances = new Balances(accounts, ports.ledger());
    return new BalanceWatch(balances, ports.accounts(), ports.tenants(), WALL);
  }

  @BeforeEach
  void twoCustomersOfASandbox() {
    ports.tenants().add(new Tenant("t", "T", Optional.of(START)));
    Details nothing = new Details(Optional.empty(), Optional.empty(), Optional.empty());
    for (String id : List.of("ada", "bob")) {
      ports.customers().put("t", id, nothing, START);
    }
  }

  @Test
  void seesNothingNewWhereNothingHappens() {
    grant("ada", 100, Optional.of(new Life.Until(START.plus(Duration.ofHours(2)))));
    SeenBalance ada = watching.look("t", "ada");

    ports.tenants().moveClock("t", START.plus(Duration.ofHours(1)));

    assertThat(ada.balance().available()).isEqualTo(Credits.of(100));
    assertThat(watching.lookAgain(List.of(ada))).isEmpty();
  }

  @Test
  void seesWhatIsPostedOnTheOneAndLeavesTheOtherAlone() {
    SeenBalance ada = watching.look("t", "ada");
    SeenBalance bob = watching.look("t", "bob");

    grant("bob", 7, Optional.empty());
    List<SeenBalance> news = watching.lookAgain(List.of(ada, bob));

    assertThat(news).hasSize(1);
    assertThat(news.get(0).balance().customer()).isEqualTo("bob");
    assertThat(news.get(0).balance().available()).isEqualTo(Credits.of(7));
    assertThat(news.get(0).differsFrom(bob)).isTrue();
    assertThat(watching.lookAgain(news)).isEmpty();
  }

  @Test
  void seesAnExpiryThatNobodyHasPosted() {
    grant("ada", 100, Optional.of(new Life.Until(START.plus(Duration.ofHours(2)))));
    SeenBalance ada = watching.look("t", "ada");

    ports.tenants().moveClock("t", START.plus(Duration.ofHours(2)));
    List<SeenBalance> news = watching.lookAgain(List.of(ada));

    assertThat(news).hasSize(1);
    assertThat(news.get(0).balance().available()).isEqualTo(Credits.ZERO);
    assertThat(news.get(0).differsFrom(ada)).isTrue();
    assertThat(watching.lookAgain(news)).isEmpty();
  }

  @Test
  void whatComesBackAtOnceLooksTheSame() {
    grant("ada", 100, Optional.empty());
    SeenBalance ada = watching.look("t", "ada");

    Cost cost = new Cost.Fixed(Credits.of(30));
    UUID hold = carryOut(new PlaceHold("ada", cost, Optional.empty(), Metadata.NONE));
    carryOut(new ReleaseHold(hold, "failed"));
    List<SeenBalance> news = watching.lookAgain(List.of(ada));

    assertThat(news).hasSize(1);
    assertThat(news.get(0).differsFrom(ada)).isFalse();
  }

  @Test
  void doesNotKnowStrangers() {
    assertThatThrownBy(() -> watching.look("t", "eve"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("eve");
  }

  private void grant(String customer, long credits, Optional<Life> life) {
    carryOut(
        new GrantCredits(customer, Credits.of(credits), Source.PROMOTION, life, "a test of it"));
  }

  private UUID carryOut(Command command) {
    CallerContext caller = new CallerContext("t", "key:test", "key-" + ++keys);
    List<Submission> submission = List.of(new Submission(caller, command));
    Outcome outcome = store.inTransaction(() -> books.post(submission).get(0));
    return outcome.orThrow().answer().id();
  }
}
