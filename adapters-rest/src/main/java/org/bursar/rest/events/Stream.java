package org.bursar.rest.events;

import java.util.function.BooleanSupplier;
import org.bursar.application.balance.SeenBalance;
import org.bursar.domain.wallet.WalletId;
import org.bursar.rest.events.Line.Event;

/**
 * One open stream. A reader who is slower than the changes gets the latest of them and misses those
 * in between; one who takes nothing from one heartbeat to the next is let go.
 */
final class Stream {
  private final String tenant;
  private final WalletId wallet;
  private final Line line;
  private final BooleanSupplier admitted;
  private SeenBalance last;
  private Event waiting;
  private boolean sending;
  private boolean stuck;
  private boolean closed;

  /**
   * A stream.
   *
   * @param admitted whether the credential under which it was opened still holds
   */
  Stream(String tenant, WalletId wallet, Line line, BooleanSupplier admitted) {
    this.tenant = tenant;
    this.wallet = wallet;
    this.line = line;
    this.admitted = admitted;
  }

  String tenant() {
    return tenant;
  }

  WalletId wallet() {
    return wallet;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Tells the balance, unless it looks as the one told last. */
  synchronized void show(Shown shown) {
    if (last == null || shown.sight().differsFrom(last)) {
      last = shown.sight();
      offer(shown.event());
    }
  }

  /** Sends an event, or keeps it until the one before has gone out. */
  private void offer(Event event) {
    if (!sending && !closed) {
      send(event);
    } else if (!event.isHeartbeat()) {
      waiting = event;
    }
  }

  private void send(Event event) {
    sending = true;
    line.send(event, this::sent);
  }

  private synchronized void sent(boolean broken) {
    sending = false;
    stuck = false;
    if (broken) {
      close();
    } else if (waiting != null && !closed) {
      Event next = waiting;
      waiting = null;
      send(next);
    }
  }

  /** Ends the stream where nobody reads it or may read it any more; keeps it alive otherwise. */
  synchronized void beat() {
    if (stuck || !admitted.getAsBoolean()) {
      close();
      return;
    }
    stuck = sending;
    offer(Event.HEARTBEAT);
  }

  synchronized void close() {
    if (!closed) {
      closed = true;
      line.close();
    }
  }
}
