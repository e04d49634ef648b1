package org.bursar.persistence.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bursar.application.contract.Ports;
import org.bursar.application.ledger.Ledger.StoredCharge;
import org.bursar.application.ledger.UsageReport;
import org.bursar.application.port.Terms;
import org.bursar.application.posting.Accounts.Stored;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;

/** Everything that can be read of the tenant of {@link TenantsLife}, as lines of text. */
public final class Inventory {
  private static final Instant END = Instant.parse("2030-01-01T00:00:00Z");
  private static final List<Instant> PAST =
      List.of(
          Instant.parse("2026-01-31T10:00:00Z"),
          Instant.parse("2026-02-04T00:00:00Z"),
          Instant.parse("2026-02-28T10:00:00Z"),
          Instant.parse("2026-03-01T00:00:00Z"));

  private final Ports ports;
  private final List<String> lines = new ArrayList<>();

  private Inventory(Ports ports) {
    this.ports = ports;
  }

  public static List<String> of(Ports ports) {
    Inventory inventory = new Inventory(ports);
    String tenant = TenantsLife.TENANT;
    inventory.add(ports.tenants().terms(List.of(tenant)).get(tenant));
    TenantsLife.CUSTOMERS.forEach(inventory::add);
    return inventory.lines;
  }

  private void line(Object... words) {
    lines.add(String.join(" ", List.of(words).stream().map(Object::toString).toList()));
  }

  private void add(Terms terms) {
    for (PolicyHistory.Version version : terms.policies().versions()) {
      SortedMap<String, String> answers = version.policy().answers();
      answers.remove("renewalGrant"); // The old build has no such question.
      line("policy", version.from(), answers);
    }
    for (Plan p : new TreeMap<>(terms.plans()).values()) {
      line("plan", p.code(), p.version(), p.name(), p.interval(), p.price().amount());
      line(" ", p.price().currency(), p.allowance(), p.policy().answers(), p.active());
    }
    for (Pack p : new TreeMap<>(terms.packs()).values()) {
      line("pack", p.code(), p.version(), p.name(), p.credits(), p.price().amount());
      line(" ", p.price().currency(), p.policy().answers(), p.active());
    }
    for (Meter m : new TreeMap<>(terms.meters()).values()) {
      line("meter", m.code(), m.version(), m.rateCard().base(), m.rateCard().minimum());
      m.rateCard().rates().forEach(r -> line("  rate", r.quantity(), r.per(), r.credits()));
      m.rateCard()
          .multipliers()
          .forEach(x -> line("  times", x.attribute(), x.values(), x.otherwise()));
      line("  scale", m.rateCard().scale());
    }
  }

  private void add(String customer) {
    WalletId id = WalletId.of(TenantsLife.TENANT, customer);
    Stored stored = ports.accounts().read(id).orElseThrow();
    Wallet wallet = stored.account().wallet();
    line(customer, wallet.available(), wallet.held(), wallet.debt(), stored.account().zone());
    line("  entries", wallet.sequence(), wallet.lastAt(), "due", stored.account().nextDue());
    ports.ledger().forEachLot(id, Instant.EPOCH, END, this::add);
    wallet.holds().stream().sorted(Comparator.comparing(Hold::id)).forEach(this::add);
    stored.account().subscription().ifPresent(this::add);
    for (Instant at : PAST) {
      Wallet then = ports.ledger().walletAt(id, at);
      line("  at", at, then.available(), then.held(), then.debt(), then.sequence());
    }
    ports.ledger().forEach(id, Instant.EPOCH, END, this::add);
    ports.ledger().forEachCharge(id, Instant.EPOCH, END, this::add);
    UsageReport usage = ports.ledger().usage(id, Instant.EPOCH, END, UsageReport.Grouping.METER);
    usage.items().forEach(item -> line("  used", item.key(), item.credits(), item.count()));
  }

  private void add(CreditLot lot) {
    line("  lot", lot.id(), lot.source(), lot.label(), lot.granted(), lot.available(), lot.held());
    line("   ", lot.effectiveAt(), lot.expiresAt(), lot.voided());
  }

  private void add(Hold hold) {
    line("  hold", hold.id(), hold.status(), hold.credits(), hold.captured(), hold.released());
    line("   ", hold.at(), hold.expiresAt(), hold.note().description(), hold.note().metadata());
    hold.draws().forEach(d -> line("    of", d.lot(), d.source(), d.credits(), d.takenAt()));
    hold.tariff().ifPresent(tariff -> line("    by", tariff.meter(), tariff.version()));
  }

  private void add(Subscription s) {
    line("  subscription", s.id(), s.plan().code(), s.plan().version(), s.status());
    line("    cycles", s.anchor().start(), s.anchor().zone(), s.nextCycle());
    line("    periods", s.billing().start(), s.billing().zone(), s.nextPeriod());
    s.pending().ifPresent(p -> line("    then", p.plan().code(), p.at()));
    line("    ends", s.cancelAt(), s.cancelReason(), s.erasure());
    s.discounts().forEach(d -> line("    less", d.code(), d.percent()));
    line("    credit", s.credit().amount(), s.credit().currency());
  }

  private void add(LedgerEntry e) {
    line("  entry", e.sequence(), e.at(), e.type(), e.lot(), e.source(), e.balance());
    line("   ", e.available(), e.held(), e.owed(), e.cause().reference());
    line("   ", e.cause().actor(), e.cause().reason());
  }

  private void add(StoredCharge stored) {
    line("  charge", stored.charge().id(), stored.charge().credits(), stored.refunded());
    line("   ", stored.charge().meter(), stored.charge().hold(), stored.charge().metadata());
  }
}
