package org.bursar.persistence.ledger;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bursar.application.posting.IdempotencyRecord;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Submission;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/**
 * Idempotency keys that were used before. This server remembers those that it has seen used of
 * late, as a guess at which are worth looking for: nearly every key is new, and to search for what
 * is not there costs as much as to write it. A wrong guess is never a wrong answer: the unique key
 * in the database notices.
 *
 * <p>The memory is a table of a million numbers (8 MB); a key that falls on another's place takes
 * it.
 */
final class UsedKeys {
  private static final int PLACES = 1 << 20;

  private final AtomicLongArray seen = new AtomicLongArray(PLACES);

  /** What keys have caused that this server suspects to be used. */
  Map<IdempotencyRecord.Key, IdempotencyRecord> findSuspected(
      Session session, List<Submission> submissions) throws SQLException {
    return find(session, submissions, this::isSuspect);
  }

  /** What keys have caused, suspect or not. */
  Map<IdempotencyRecord.Key, IdempotencyRecord> find(Session session, List<Submission> submissions)
      throws SQLException {
    return find(session, submissions, hash -> true);
  }

  private static Map<IdempotencyRecord.Key, IdempotencyRecord> find(
      Session session, List<Submission> submissions, Predicate<UUID> which) throws SQLException {
    Set<UUID> hashes = new LinkedHashSet<>(0);
    for (Submission submission : submissions) {
      if (submission.caller().isIdempotent()) {
        UUID hash = hash(submission);
        if (which.test(hash)) {
          hashes.add(hash);
        }
      }
    }
    if (hashes.isEmpty()) {
      return Map.of();
    }
    Sql sql = Sql.of(EffectRow.SELECT + "WHERE key_hash IN ").in(hashes);
    return session.list(sql, EffectRow::of).stream()
        .map(EffectRow::effect)
        .collect(toMap(effect -> IdempotencyRecord.Key.of(effect.caller()), Function.identity()));
  }

  private static UUID hash(Submission submission) {
    return EffectRow.hash(IdempotencyRecord.Key.of(submission.caller()));
  }

  /** Remembers the keys of what has been posted, or was to be. */
  void add(List<OpenAccount> posted) {
    for (OpenAccount account : posted) {
      for (IdempotencyRecord effect : account.effects()) {
        UUID hash = EffectRow.hash(IdempotencyRecord.Key.of(effect.caller()));
        seen.setPlain(place(hash), hash.getMostSignificantBits());
      }
    }
  }

  private boolean isSuspect(UUID hash) {
    return seen.getPlain(place(hash)) == hash.getMostSignificantBits();
  }

  private static int place(UUID hash) {
    return (int) hash.getLeastSignificantBits() & PLACES - 1;
  }
}
