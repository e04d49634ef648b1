package org.bursar.application.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.IdempotencyRecord;
import org.bursar.application.posting.OpenAccount;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;

/** Everything that is stored of one wallet. */
final class StoredBook {
  final ReentrantLock lock = new ReentrantLock();
  final String tenant;
  final String customer;
  final List<LedgerEntry> entries = new ArrayList<>();
  final List<IdempotencyRecord> effects = new ArrayList<>();
  final Map<UUID, Charge> charges = new LinkedHashMap<>();
  final Map<UUID, Credits> refunded = new LinkedHashMap<>();
  final Map<UUID, Subscription> subscriptions = new LinkedHashMap<>();
  Optional<Subscription> subscription = Optional.empty();
  Wallet wallet;

  StoredBook(String tenant, String customer) {
    this.tenant = tenant;
    this.customer = customer;
    this.wallet = Wallet.empty(WalletId.of(tenant, customer));
  }

  /** Stores the postings, and nothing of the account that follows from them. */
  void post(OpenAccount changed) {
    changed.postings().forEach(this::append);
    changed.replaced().forEach(old -> subscriptions.put(old.id(), old));
    subscription = changed.account().subscription();
    subscription.ifPresent(latest -> subscriptions.put(latest.id(), latest));
    for (IdempotencyRecord effect : changed.effects()) {
      effects.add(effect);
      effect.charge().ifPresent(charge -> charges.put(charge.id(), charge));
    }
    changed.refunds().forEach((charge, part) -> refunded.merge(charge, part, Credits::plus));
  }

  private void append(Posting posting) {
    Set<UUID> known = wallet.lots().stream().map(CreditLot::id).collect(Collectors.toSet());
    for (CreditLot lot : posting.opened()) {
      require(known.add(lot.id()), "lot " + lot.id() + " opens twice");
    }
    for (LedgerEntry entry : posting.entries()) {
      long next = entries.size() + 1L;
      require(entry.sequence() == next, "entry " + entry.sequence() + " is not " + next);
      require(entry.lot().map(known::contains).orElse(true), "lot " + entry.lot() + " is unknown");
      entries.add(entry);
    }
    wallet = wallet.after(posting);
  }

  private static void require(boolean key, String violation) {
    if (!key) {
      throw new IllegalStateException(violation);
    }
  }

  /** The wallet's open lots and holds, and those closed ones that are asked for by id. */
  Wallet opened(Set<UUID> named) {
    List<CreditLot> lots =
        wallet.lots().stream().filter(l -> l.isOpen() || named.contains(l.id())).toList();
    List<Hold> holds =
        wallet.holds().stream().filter(h -> h.isOpen() || named.contains(h.id())).toList();
    return new Wallet(wallet.id(), lots, holds, wallet.debt(), wallet.sequence(), wallet.lastAt());
  }

  Credits refundedOf(UUID charge) {
    return refunded.getOrDefault(charge, Credits.ZERO);
  }
}
