package org.bursar.persistence.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.posting.Owners;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.ledger.OwnerCache.Owner;
import org.bursar.persistence.sql.Database;
import org.bursar.persistence.sql.Row;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/** Owners from memory where they are there, else from MariaDB. */
@Dependent
public class SqlOwners implements Owners {
  private static final Map<Target.Kind, String> TABLES =
      Map.of(Target.Kind.HOLD, "hold", Target.Kind.CHARGE, "effect", Target.Kind.LOT, "lot");

  private final Database database;
  private final OwnerCache cache;

  @Inject
  public SqlOwners(Database database, ServerCaches memory) {
    this.database = database;
    this.cache = memory.owners();
  }

  @Override
  public Optional<WalletId> wallet(String tenant, Target target) {
    if (target.isCustomer()) {
      return Optional.of(WalletId.of(tenant, target.id()));
    }
    UUID id = target.uuid();
    return cache
        .find(id)
        .or(
            () ->
                Optional.ofNullable(
                    database
                        .call(session -> find(session, cache, target.kind(), List.of(id)))
                        .get(id)))
        .filter(owner -> owner.tenant().equals(tenant))
        .map(Owner::wallet);
  }

  /** The owners of things of one kind, as far as there are such. */
  static Map<UUID, Owner> find(
      Session session, OwnerCache cache, Target.Kind kind, Collection<UUID> ids)
      throws SQLException {
    Map<UUID, Owner> found = new HashMap<>();
    List<UUID> unknown = new ArrayList<>(0);
    for (UUID id : ids) {
      cache.find(id).ifPresentOrElse(owner -> found.put(id, owner), () -> unknown.add(id));
    }
    if (!unknown.isEmpty()) {
      Sql sql =
          Sql.of("SELECT t.id, t.wallet, account.tenant FROM " + TABLES.get(kind) + " t")
              .add(" JOIN account ON account.id = t.wallet WHERE t.id IN ")
              .in(unknown);
      session.list(sql, SqlOwners::owned).forEach(owned -> owned.takeTo(found, cache));
    }
    return found;
  }

  private static Owned owned(Row row) throws SQLException {
    return new Owned(row.id("id"), new Owner(row.wallet("wallet"), row.text("tenant")));
  }

  private record Owned(UUID id, Owner owner) {
    void takeTo(Map<UUID, Owner> found, OwnerCache cache) {
      found.put(id, owner);
      cache.keep(id, owner);
    }
  }
}
