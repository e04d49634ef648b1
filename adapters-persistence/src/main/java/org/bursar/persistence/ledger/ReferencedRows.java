package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bursar.application.posting.Submission;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.RefundableCharge;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Row;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/**
 * The holds, charges and lots that commands name. Whose they are never changes, so it is found out
 * before any lock; how they stand is read under the lock, where an account does not have them.
 */
final class ReferencedRows {
  private final Session session;
  private final Map<Target.Kind, Map<UUID, Set<String>>> names = new EnumMap<>(Target.Kind.class);
  private final Map<UUID, WalletId> owners = new HashMap<>();

  ReferencedRows(Session session, OwnerCache cache, List<Submission> submissions)
      throws SQLException {
    this.session = session;
    for (Submission submission : submissions) {
      Target target = submission.command().target();
      if (!target.isCustomer()) {
        names
            .computeIfAbsent(target.kind(), kind -> new HashMap<>())
            .computeIfAbsent(target.uuid(), name -> new HashSet<>(2))
            .add(submission.caller().tenant());
      }
    }
    for (Map.Entry<Target.Kind, Map<UUID, Set<String>>> those : names.entrySet()) {
      own(cache, those.getKey(), those.getValue());
    }
  }

  /** What is named by another tenant than its own stays unknown. */
  private void own(OwnerCache cache, Target.Kind kind, Map<UUID, Set<String>> named)
      throws SQLException {
    SqlOwners.find(session, cache, kind, named.keySet())
        .forEach(
            (id, owner) -> {
              if (named.get(id).contains(owner.tenant())) {
                owners.put(id, owner.wallet());
              }
            });
    named.keySet().retainAll(owners.keySet());
  }

  private Set<UUID> named(Target.Kind kind) {
    return names.getOrDefault(kind, Map.of()).keySet();
  }

  Map<UUID, WalletId> owners() {
    return owners;
  }

  /** The named charges, by wallet. */
  Map<WalletId, List<RefundableCharge>> charges() throws SQLException {
    Set<UUID> charges = named(Target.Kind.CHARGE);
    if (charges.isEmpty()) {
      return Map.of();
    }
    Map<WalletId, List<RefundableCharge>> found = new HashMap<>();
    Sql sql = Sql.of(EffectRow.SELECT + "WHERE id IN ").in(charges);
    session.list(sql, EffectRow::of).stream()
        .flatMap(row -> row.charge().stream())
        .forEach(
            stored ->
                found
                    .computeIfAbsent(stored.wallet(), wallet -> new ArrayList<>())
                    .add(stored.charge().toCharge(stored.refunded())));
    return found;
  }

  /** Named holds that have ended; the lots of open ones are open themselves. */
  List<HoldRow> endedHolds(List<Wallet> open) throws SQLException {
    Stream<UUID> known = open.stream().flatMap(wallet -> wallet.holds().stream()).map(Hold::id);
    return missing(HoldRow.SELECT, HoldRow::of, new HashSet<>(named(Target.Kind.HOLD)), known);
  }

  /** Lots that have closed, but are named themselves or by a named charge. */
  List<LotRow> closedLots(List<Wallet> open, Map<WalletId, List<RefundableCharge>> named)
      throws SQLException {
    Set<UUID> wanted = new HashSet<>(named(Target.Kind.LOT));
    named.values().stream()
        .flatMap(List::stream)
        .forEach(charge -> charge.draws().forEach(draw -> wanted.add(draw.lot())));
    Stream<UUID> known = open.stream().flatMap(wallet -> wallet.lots().stream()).map(CreditLot::id);
    return missing(LotRow.SELECT, LotRow::of, wanted, known);
  }

  /** Rows that are wanted and not known; those known may be many and are mostly not asked for. */
  private <T> List<T> missing(
      String select, Row.Reader<T> reader, Set<UUID> wanted, Stream<UUID> known)
      throws SQLException {
    if (!wanted.isEmpty()) {
      known.forEach(wanted::remove);
    }
    return wanted.isEmpty()
        ? List.of()
        : session.list(Sql.of(select + "WHERE id IN ").in(wanted), reader);
  }
}
