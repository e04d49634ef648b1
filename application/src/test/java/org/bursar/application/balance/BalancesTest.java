package org.bursar.application.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.application.balance.Balance.NextGrant;
import org.bursar.application.charging.Cost;
import org.bursar.application.charging.MakeCharge;
import org.bursar.application.contract.Ports;
import org.bursar.application.granting.GrantCredits;
import org.bursar.application.granting.GrantCredits.Life;
import org.bursar.application.granting.Lot;
import org.bursar.application.memory.CountingIds;
import org.bursar.application.memory.MemoryPorts;
import org.bursar.application.memory.MemoryStore;
import org.bursar.application.port.Customers.Details;
import org.bursar.application.posting.Bookkeeping;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.Submission;
import org.bursar.application.purchasing.BuyPack;
import org.bursar.application.subscribing.SubscribeToPlan;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BalancesTest {
  private static final Instant START = Instant.parse("2026-03-10T10:00:00Z");
  private static final Instant END = Instant.parse("2026-03-10T12:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-11T00:00:00Z");
  private static final InstantSource WALL = InstantSource.fixed(START);

  private final MemoryStore store = new MemoryStore();
  private final Ports ports = MemoryPorts.on(store);
  private final Balances balances =
      new Balances(
          new CurrentAccounts(new AccountBatchReader(ports.accounts()), store.commit(), WALL),
          ports.ledger());

  @BeforeEach
  void aCustomerOfASandbox() {
    ports.tenants().add(new Tenant("t", "T", Optional.of(START)));
    Details nothing = new Details(Optional.empty(), Optional.empty(), Optional.empty());
    ports.customers().put("t", "ada", nothing, START);
  }

  @Test
  void thePastIsRightEvenWhereWhatFellDueIsNotPostedYet() {
    Optional<Life> life = Optional.of(new Life.Until(END));
    post(new GrantCredits("ada", Credits.of(100), Source.PROMOTION, life, "gift"));
    ports.tenants().moveClock("t", LATER);

    assertThat(availableAt(START)).isEqualTo(Credits.of(100));
    assertThat(availableAt(END.minusSeconds(1))).isEqualTo(Credits.of(100));
    assertThat(availableAt(END)).isEqualTo(Credits.ZERO);
    assertThat(availableAt(START.minusSeconds(1))).isEqualTo(Credits.ZERO);
    assertThat(availableAt(LATER)).isEqualTo(Credits.ZERO);
  }

  @Test
  void theNextGrantIsSeenFromTheLastDayOfFebruaryToo() {
    Money free = new Money(0, "USD");
    Credits nine = Credits.of(9);
    ports
        .catalog()
        .add("t", new Plan("p", 1, "P", BillingInterval.MONTH, free, nine, Overrides.NONE, true));
    ports.tenants().moveClock("t", Instant.parse("2027-01-31T00:00:00Z"));
    post(new SubscribeToPlan("ada", "p", List.of()));

    ports.tenants().moveClock("t", Instant.parse("2027-02-28T00:00:00Z"));

    assertThat(balances.now("t", "ada").nextGrant())
        .contains(new NextGrant(Instant.parse("2027-03-31T00:00:00Z"), nine));
  }

  @Test
  void thePastIsInTheOrderOfItsOwnPlan() {
    Overrides packsFirst = Overrides.parse(Map.of("burnDown", "PACK"));
    Money dear = new Money(100, "USD");
    Credits nine = Credits.of(9);
    ports
        .catalog()
        .add("t", new Plan("p", 1, "P", BillingInterval.MONTH, dear, nine, packsFirst, true));
    ports.catalog().add("t", new Pack("k", 1, "K", nine, dear, Overrides.NONE, true));
    post("s", new SubscribeToPlan("ada", "p", List.of()));
    ports.tenants().moveClock("t", END);
    post("b", new BuyPack("ada", "k"));
    assertThat(sourcesAt(END)).as("now").containsExactly(Source.PACK, Source.ALLOWANCE);
    ports.tenants().moveClock("t", LATER);
    post("c", new MakeCharge("ada", new Cost.Fixed(Credits.of(1)), Metadata.NONE));
    assertThat(sourcesAt(END)).as("as it was").containsExactly(Source.PACK, Source.ALLOWANCE);
    assertThat(sourcesAt(LATER)).containsExactly(Source.PACK, Source.ALLOWANCE);
    assertThat(balances.at("t", "ada", START).lots()).hasSize(1);
  }

  private List<Source> sourcesAt(Instant at) {
    return balances.at("t", "ada", at).lots().stream().map(Lot::source).toList();
  }

  private Credits availableAt(Instant at) {
    return balances.at("t", "ada", at).available();
  }

  private void post(Command command) {
    post("once", command);
  }

  private void post(String key, Command command) {
    Bookkeeping books = new Bookkeeping(ports.accounts(), WALL, new CountingIds());
    Submission submission = new Submission(new CallerContext("t", "key:test", key), command);
    store.inTransaction(() -> books.post(List.of(submission)).get(0).orThrow());
  }
}
