package org.bursar.rest.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bursar.application.balance.SeenBalance;
import org.bursar.domain.wallet.WalletId;
import org.bursar.rest.problem.Fault;

/** The open streams of this server, by the wallet that they watch. */
final class Streams {
  /** Seconds after which it is worth trying again where too many are open. */
  private static final String RETRY_AFTER = "10";

  private final Limits limits;
  private final Map<WalletId, Watched> watched = new HashMap<>();
  private final Map<String, Integer> ofTenant = new HashMap<>();
  private int open;

  Streams(Limits limits) {
    this.limits = limits;
  }

  /** How many streams may be open: on this server, of one tenant, of one customer. */
  record Limits(int ofServer, int ofTenant, int ofCustomer) {}

  /**
   * Refuses another stream where too many are open.
   *
   * @throws org.bursar.rest.problem.Problem.Thrown too many requests
   */
  synchronized void requireRoom(String tenant, WalletId wallet) {
    sweep();
    Watched those = watched.get(wallet);
    boolean full =
        open >= limits.ofServer()
            || ofTenant.getOrDefault(tenant, 0) >= limits.ofTenant()
            || (those != null && those.streams.size() >= limits.ofCustomer());
    if (full) {
      throw Fault.TOO_MANY_REQUESTS
          .problem("Too many event streams are open.")
          .header("Retry-After", RETRY_AFTER)
          .thrown();
    }
  }

  /**
   * Adds a stream and shows it what there is to see.
   *
   * @throws org.bursar.rest.problem.Problem.Thrown too many requests
   */
  synchronized void add(Stream stream, SeenBalance sight) {
    requireRoom(stream.tenant(), stream.wallet());
    open++;
    ofTenant.merge(stream.tenant(), 1, Integer::sum);
    Watched those = watched.computeIfAbsent(stream.wallet(), id -> new Watched());
    // Those who watch it already may have seen an earlier state, or a later one: all look again.
    those.seen = those.streams.isEmpty() ? sight : sight.doubted();
    those.streams.add(stream);
    stream.show(Shown.of(sight));
  }

  /** What has been seen last of each watched balance. */
  synchronized List<SeenBalance> seen() {
    sweep();
    return watched.values().stream().map(those -> those.seen).toList();
  }

  /** Shows these balances to all who watch them. */
  synchronized void show(Collection<SeenBalance> news) {
    for (SeenBalance sight : news) {
      Watched those = watched.get(sight.wallet());
      if (those != null) {
        those.seen = sight;
        Shown shown = Shown.of(sight);
        those.streams.forEach(stream -> stream.show(shown));
      }
    }
  }

  /** Ends the streams that nobody reads or may read any more, and keeps the others alive. */
  void beat() {
    all().forEach(Stream::beat);
  }

  void closeAll() {
    all().forEach(Stream::close);
  }

  private synchronized List<Stream> all() {
    return watched.values().stream().flatMap(those -> those.streams.stream()).toList();
  }

  private void sweep() {
    watched.values().forEach(those -> those.streams.removeIf(this::isGone));
    watched.values().removeIf(those -> those.streams.isEmpty());
  }

  private boolean isGone(Stream stream) {
    if (!stream.isClosed()) {
      return false;
    }
    open--;
    ofTenant.merge(stream.tenant(), -1, (n, one) -> n == 1 ? null : n - 1);
    return true;
  }

  private static final class Watched {
    private final List<Stream> streams = new ArrayList<>(1);
    private SeenBalance seen;
  }
}
