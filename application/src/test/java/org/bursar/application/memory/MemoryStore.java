package org.bursar.application.memory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.bursar.application.contract.Ports;
import org.bursar.application.contract.Storage;
import org.bursar.application.posting.IdempotencyRecord;
import org.bursar.application.tenancy.ApiKey;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.customer.Customer;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.wallet.WalletId;

/**
 * A small database. What a transaction writes is seen by nobody, itself included, before its commit
 * and never if it breaks off; the wallets that it has opened stay locked until then. Outside a
 * transaction each call is one of its own.
 */
public final class MemoryStore implements Storage {
  final Map<String, Tenant> tenants = new TreeMap<>();
  final Map<String, List<PolicyHistory.Version>> policies = new HashMap<>();
  final Map<String, List<Plan>> plans = new HashMap<>();
  final Map<String, List<Pack>> packs = new HashMap<>();
  final Map<String, List<Meter>> meters = new HashMap<>();
  final Map<String, Map<String, Customer>> customers = new HashMap<>();
  final Map<String, ApiKey> keys = new LinkedHashMap<>();
  final Map<WalletId, StoredBook> books = new LinkedHashMap<>();
  final Map<UUID, WalletId> owners = new HashMap<>();
  final Map<IdempotencyRecord.Key, IdempotencyRecord> effects = new HashMap<>();

  private final Map<Object, Lock> locks = new ConcurrentHashMap<>();
  private final ThreadLocal<Transaction> running = new ThreadLocal<>();
  private final Ports ports = MemoryPorts.on(this);

  @Override
  public Ports ports() {
    return ports;
  }

  /** Runs work in one transaction, in the running one if there is one. */
  @Override
  public <T> T inTransaction(Supplier<T> work) {
    if (running.get() != null) {
      return work.get();
    }
    Transaction transaction = new Transaction();
    running.set(transaction);
    try {
      T result = work.get();
      synchronized (this) {
        transaction.commit();
      }
      return result;
    } finally {
      running.remove();
      transaction.unlock();
    }
  }

  /** Work on the running transaction, or on one of its own. */
  <T> T with(java.util.function.Function<Transaction, T> work) {
    return inTransaction(() -> work.apply(running.get()));
  }

  /** Whose something of a tenant is. */
  Optional<WalletId> ownerOf(String tenant, UUID id) {
    return Optional.ofNullable(owners.get(id))
        .filter(wallet -> books.get(wallet).tenant.equals(tenant));
  }

  /** Locks whatever a key stands for, which need not exist yet, until the transaction ends. */
  void lock(Object key) {
    with(
        transaction -> {
          transaction.lock(locks.computeIfAbsent(key, k -> new ReentrantLock()));
          return null;
        });
  }

  /** What is committed, at one moment. */
  synchronized <T> T read(Supplier<T> query) {
    return query.get();
  }

  /** Changes something at commit. */
  void write(Runnable change) {
    with(
        transaction -> {
          transaction.write(() -> {}, change);
          return null;
        });
  }
}
