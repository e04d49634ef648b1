package org.bursar.application.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.bursar.application.port.Terms;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.posting.Accounts;
import org.bursar.application.posting.IdempotencyRecord;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Opening;
import org.bursar.application.posting.Submission;
import org.bursar.application.posting.Target;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.RefundableCharge;
import org.bursar.domain.wallet.WalletId;

/** Accounts in memory. */
public final class MemoryAccounts implements Accounts {
  private final MemoryStore store;
  private final MemoryTenants tenants;

  public MemoryAccounts(MemoryStore store) {
    this.store = store;
    this.tenants = new MemoryTenants(store);
  }

  @Override
  public Opening open(List<Submission> submissions) {
    return open(
        submissions,
        (transaction, book) -> {
          transaction.lock(book);
          return true;
        });
  }

  @Override
  public Opening openFree(List<Submission> submissions) {
    return open(submissions, Transaction::tryLock);
  }

  private Opening open(List<Submission> submissions, BiPredicate<Transaction, StoredBook> lock) {
    Map<UUID, WalletId> owners = new HashMap<>();
    List<StoredBook> books = store.read(() -> books(submissions, owners));
    return store.with(
        transaction -> {
          List<StoredBook> locked =
              books.stream().filter(book -> lock.test(transaction, book)).toList();
          return store.read(() -> opening(submissions, locked, owners));
        });
  }

  private List<StoredBook> books(List<Submission> submissions, Map<UUID, WalletId> owners) {
    Set<WalletId> wallets = new HashSet<>();
    for (Submission submission : submissions) {
      Target target = submission.command().target();
      if (target.isCustomer()) {
        wallets.add(WalletId.of(submission.caller().tenant(), target.id()));
      } else {
        UUID named = target.uuid();
        store
            .ownerOf(submission.caller().tenant(), named)
            .ifPresent(
                owner -> {
                  owners.put(named, owner);
                  wallets.add(owner);
                });
      }
    }
    return wallets.stream().sorted().map(store.books::get).filter(b -> b != null).toList();
  }

  private Opening opening(
      List<Submission> submissions, List<StoredBook> books, Map<UUID, WalletId> owners) {
    Map<WalletId, OpenAccount> accounts = new HashMap<>();
    for (StoredBook book : books) {
      accounts.put(book.wallet.id(), open(book, owners.keySet()));
    }
    return new Opening(accounts, owners, known(submissions));
  }

  private Map<IdempotencyRecord.Key, IdempotencyRecord> known(List<Submission> submissions) {
    Map<IdempotencyRecord.Key, IdempotencyRecord> effects = new HashMap<>();
    for (Submission submission : submissions) {
      IdempotencyRecord.Key key = IdempotencyRecord.Key.of(submission.caller());
      Optional.ofNullable(store.effects.get(key)).ifPresent(effect -> effects.put(key, effect));
    }
    return effects;
  }

  @Override
  public Map<IdempotencyRecord.Key, IdempotencyRecord> effects(List<Submission> submissions) {
    return store.read(() -> known(submissions));
  }

  private OpenAccount open(StoredBook book, Set<UUID> named) {
    Set<UUID> wanted = new HashSet<>(named);
    List<RefundableCharge> charges = new ArrayList<>();
    book.charges.values().stream()
        .filter(charge -> named.contains(charge.id()))
        .map(charge -> charge.toCharge(book.refundedOf(charge.id())))
        .forEach(charges::add);
    charges.forEach(charge -> charge.draws().stream().map(Draw::lot).forEach(wanted::add));
    return new OpenAccount(book.customer, stored(book, wanted), charges);
  }

  private Stored stored(StoredBook book, Set<UUID> named) {
    Terms terms = tenants.terms(List.of(book.tenant)).get(book.tenant);
    return new Stored(account(book, named), terms);
  }

  private Account account(StoredBook book, Set<UUID> named) {
    return new Account(
        book.opened(named),
        store.customers.get(book.tenant).get(book.customer).timeZone(),
        book.subscription);
  }

  @Override
  public void post(List<OpenAccount> changed) {
    store.with(
        transaction -> {
          changed.forEach(account -> write(transaction, account));
          return null;
        });
  }

  private void write(Transaction transaction, OpenAccount account) {
    StoredBook book = store.books.get(account.account().wallet().id());
    Runnable unused = () -> account.effects().forEach(this::requireUnused);
    transaction.write(unused, () -> write(book, account));
  }

  private void write(StoredBook book, OpenAccount account) {
    book.post(account);
    WalletId id = book.wallet.id();
    book.wallet.lots().forEach(lot -> store.owners.put(lot.id(), id));
    book.wallet.holds().forEach(hold -> store.owners.put(hold.id(), id));
    book.charges.keySet().forEach(charge -> store.owners.put(charge, id));
    for (IdempotencyRecord effect : account.effects()) {
      store.effects.put(IdempotencyRecord.Key.of(effect.caller()), effect);
    }
  }

  private void requireUnused(IdempotencyRecord effect) {
    if (store.effects.containsKey(IdempotencyRecord.Key.of(effect.caller()))) {
      throw new TransientFailure("the key has been used meanwhile", null);
    }
  }

  @Override
  public Map<WalletId, Stored> read(Collection<WalletId> wallets) {
    return store.read(
        () ->
            wallets.stream()
                .map(store.books::get)
                .filter(book -> book != null)
                .collect(
                    Collectors.toMap(book -> book.wallet.id(), book -> stored(book, Set.of()))));
  }

  @Override
  public List<OpenAccount> claimDue(String tenant, Instant now, int limit) {
    List<StoredBook> due = store.read(() -> due(tenant, now));
    return store.with(
        transaction -> {
          List<OpenAccount> claimed = new ArrayList<>();
          for (StoredBook book : due) {
            if (claimed.size() < limit && transaction.tryLock(book)) {
              OpenAccount account = store.read(() -> open(book, Set.of()));
              if (!account.account().nextDue().isAfter(now)) {
                claimed.add(account);
              }
            }
          }
          return claimed;
        });
  }

  private List<StoredBook> due(String tenant, Instant now) {
    return store.books.values().stream()
        .filter(book -> book.tenant.equals(tenant))
        .filter(book -> !account(book, Set.of()).nextDue().isAfter(now))
        .sorted(Comparator.comparing(book -> account(book, Set.of()).nextDue()))
        .toList();
  }

  @Override
  public Map<WalletId, AccountVersion> versions(Collection<WalletId> wallets) {
    return store.read(
        () ->
            wallets.stream()
                .map(store.books::get)
                .filter(book -> book != null)
                .collect(Collectors.toMap(book -> book.wallet.id(), this::version)));
  }

  private AccountVersion version(StoredBook book) {
    return new AccountVersion(book.wallet.sequence(), account(book, Set.of()).nextDue());
  }
}
