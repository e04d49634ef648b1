package org.bursar.domain.life;

import java.time.Duration;
import java.time.Instant;

/** How a life is led: what happens beside its deeds. */
interface Course {

  /** Before the clock moves on; the time that it will show. */
  default Instant towards(Life life, Instant next) {
    return next;
  }

  /** After each deed and all that it has made due. */
  default void after(Life life) {}

  /** The clock runs back now and then. */
  static Instant backNowAndThen(Life life, Instant next) {
    Duration ahead = Duration.between(life.clock, next);
    return life.chance.oneIn(10) ? life.clock.minus(ahead) : next;
  }
}
