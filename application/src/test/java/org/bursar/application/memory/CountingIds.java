package org.bursar.application.memory;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bursar.application.port.Ids;

/** Ids that rise from one and are the same in every run; version 7 by their look. */
public final class CountingIds implements Ids {
  private final AtomicLong last;

  public CountingIds() {
    this(0);
  }

  /** Ids that come after {@code last}. */
  public CountingIds(long last) {
    this.last = new AtomicLong(last);
  }

  @Override
  public UUID next() {
    return new UUID(last.incrementAndGet() << 16 | 0x7000L, 0x8000_0000_0000_0000L);
  }
}
