package org.bursar.application.history;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.bursar.application.balance.CurrentAccount;
import org.bursar.application.balance.CurrentAccounts;
import org.bursar.application.charging.Held;
import org.bursar.application.ledger.Ledger;
import org.bursar.application.ledger.Ledger.ChargeFilter;
import org.bursar.application.ledger.Ledger.Place;
import org.bursar.application.ledger.Ledger.StoredCharge;
import org.bursar.application.ledger.UsageReport;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.WalletId;

/**
 * The conversation about the past. It writes nothing: what has fallen due but is not in the ledger
 * yet is added to what is there, with the numbers and dates that it will have.
 */
@Dependent
public class History {
  /** Ids rise with time. By their bits, without signs, as a database compares them. */
  private static final Comparator<UUID> NEWEST_FIRST =
      Comparator.comparing(UUID::toString).reversed();

  private final CurrentAccounts accounts;
  private final Ledger ledger;

  @Inject
  public History(CurrentAccounts accounts, Ledger ledger) {
    this.accounts = accounts;
    this.ledger = ledger;
  }

  /**
   * A page of entries, newest first.
   *
   * @param before only entries with a lower sequence; {@link Long#MAX_VALUE} for the first page
   * @throws org.bursar.domain.Refused not found
   */
  public List<LedgerEntry> entries(String tenant, String customer, long before, int limit) {
    CurrentAccount current = accounts.now(tenant, customer);
    List<LedgerEntry> page = new ArrayList<>(due(current));
    Collections.reverse(page);
    page.removeIf(entry -> entry.sequence() >= before);
    if (page.size() >= limit) {
      return List.copyOf(page.subList(0, limit));
    }
    long stored = Math.min(before, storedUpTo(current) + 1);
    page.addAll(ledger.entries(wallet(current), stored, limit - page.size()));
    return page;
  }

  /**
   * All entries of a span, oldest first.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public void entries(String tenant, String customer, Span span, Consumer<LedgerEntry> sink) {
    CurrentAccount current = accounts.now(tenant, customer);
    long last = storedUpTo(current);
    ledger.forEach(
        wallet(current),
        span.from(),
        span.to(),
        entry -> {
          if (entry.sequence() <= last) {
            sink.accept(entry);
          }
        });
    due(current).stream().filter(entry -> span.includes(entry.at())).forEach(sink);
  }

  /**
   * All charges of a span, oldest first, each with what has come back of it since.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public void charges(String tenant, String customer, Span span, Consumer<StoredCharge> sink) {
    ledger.forEachCharge(wallet(accounts.now(tenant, customer)), span.from(), span.to(), sink);
  }

  /**
   * A page of charges, newest first, each with what has come back of it since.
   *
   * @param before only charges that come after this place in the list
   * @throws org.bursar.domain.Refused not found
   */
  public List<StoredCharge> charges(
      String tenant, String customer, ChargeFilter filter, Optional<Place> before, int limit) {
    return ledger.charges(wallet(accounts.now(tenant, customer)), filter, before, limit);
  }

  /**
   * A page of holds, the latest that began first, each as it stands now: one that has timed out is
   * EXPIRED, though its timeout is not in the ledger yet.
   *
   * @param status only holds of this status; all if empty
   * @param before only holds with a lower id
   * @throws org.bursar.domain.Refused not found
   */
  public List<Held> holds(
      String tenant,
      String customer,
      Optional<HoldStatus> status,
      Optional<UUID> before,
      int limit) {
    CurrentAccount current = accounts.now(tenant, customer);
    Map<UUID, Hold> ended = new HashMap<>();
    current.due().forEach(posting -> posting.hold().ifPresent(hold -> ended.put(hold.id(), hold)));
    Map<UUID, Hold> page = new TreeMap<>(NEWEST_FIRST);
    ledger
        .holds(wallet(current), status, before, limit + ended.size())
        .forEach(hold -> page.put(hold.id(), hold));
    ended.values().stream()
        .filter(hold -> before.filter(last -> NEWEST_FIRST.compare(hold.id(), last) <= 0).isEmpty())
        .forEach(hold -> page.put(hold.id(), hold));
    return page.values().stream()
        .filter(hold -> status.filter(wanted -> hold.status() != wanted).isEmpty())
        .limit(limit)
        .map(hold -> Held.of(customer, hold, current.account().wallet().available()))
        .toList();
  }

  /**
   * All lots that became effective in a span, oldest first, closed ones too.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public void lots(String tenant, String customer, Span span, Consumer<CreditLot> sink) {
    CurrentAccount current = accounts.now(tenant, customer);
    Map<UUID, CreditLot> changed = new HashMap<>();
    List<CreditLot> opened = new ArrayList<>();
    for (var posting : current.due()) {
      posting.entries().forEach(e -> e.lot().ifPresent(id -> changed.put(id, now(current, id))));
      posting.opened().forEach(lot -> opened.add(now(current, lot.id())));
    }
    ledger.forEachLot(
        wallet(current),
        span.from(),
        span.to(),
        lot -> {
          sink.accept(changed.getOrDefault(lot.id(), lot));
          opened.removeIf(due -> due.id().equals(lot.id()));
        });
    opened.stream().filter(lot -> span.includes(lot.effectiveAt())).forEach(sink);
  }

  private static CreditLot now(CurrentAccount current, UUID lot) {
    return current.account().wallet().lot(lot);
  }

  /**
   * What was used in a span. What falls due by itself uses nothing.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public UsageReport usage(String tenant, String customer, Span span, UsageReport.Grouping by) {
    return ledger.usage(wallet(accounts.now(tenant, customer)), span.from(), span.to(), by);
  }

  /** Entries that are not in the ledger yet, oldest first. */
  private static List<LedgerEntry> due(CurrentAccount current) {
    return current.due().stream().flatMap(posting -> posting.entries().stream()).toList();
  }

  /** Number of the last entry that was stored when the account was read. */
  private static long storedUpTo(CurrentAccount current) {
    return current.account().wallet().sequence() - due(current).size();
  }

  private static WalletId wallet(CurrentAccount current) {
    return current.account().wallet().id();
  }

  /** From an instant to the first one after the span. */
  public record Span(Instant from, Instant to) {
    boolean includes(Instant instant) {
      return !instant.isBefore(from) && instant.isBefore(to);
    }
  }
}
