package org.bursar.rest.access;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.bursar.domain.wallet.DerivedIds;

/**
 * Remembers for a few seconds whom a key belongs to, so that a busy key costs no query; a key that
 * is revoked stops within those seconds. Holds hashes, not keys, and nothing of what was refused.
 */
final class KeyCache {
  static final Duration LIFE = Duration.ofSeconds(3);
  private static final int MOST = 10_000;

  private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  KeyCache(LongSupplier nanos) {
    this.nanos = nanos;
  }

  Optional<Caller> caller(String text, Function<String, Optional<Caller>> verify) {
    ByteBuffer hash = ByteBuffer.wrap(DerivedIds.sha256(text));
    Known hit = known.get(hash);
    if (hit != null && nanos.getAsLong() - hit.since() < LIFE.toNanos()) {
      return Optional.of(hit.caller());
    }
    long since = nanos.getAsLong();
    Optional<Caller> caller = verify.apply(text);
    if (known.size() >= MOST) {
      known.clear();
    }
    caller.ifPresentOrElse(c -> known.put(hash, new Known(c, since)), () -> known.remove(hash));
    return caller;
  }

  void clear() {
    known.clear();
  }

  private record Known(Caller caller, long since) {}
}
