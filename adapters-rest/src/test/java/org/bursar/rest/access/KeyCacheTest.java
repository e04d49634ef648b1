package org.bursar.rest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bursar.application.tenancy.Scope;
import org.junit.jupiter.api.Test;

class KeyCacheTest {
  private static final Caller ALNO = Caller.key("alno", "k", Set.of(Scope.READ));

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final KeyCache cache = new KeyCache(nanos::get);
  private Optional<Caller> truth = Optional.of(ALNO);

  private Optional<Caller> look(String text) {
    return cache.caller(
        text,
        unknown -> {
          asked.incrementAndGet();
          return truth;
        });
  }

  @Test
  void aBusyKeyIsLookedUpOnceInAWhile() {
    assertThat(look("a")).contains(ALNO);
    assertThat(look("a")).contains(ALNO);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aRevokedKeyStopsWithinSeconds() {
    look("a");
    truth = Optional.empty();
    nanos.addAndGet(2_999_999_999L);
    assertThat(look("a")).isPresent();
    nanos.addAndGet(1);
    assertThat(look("a")).isEmpty();
    assertThat(look("a")).isEmpty();
  }

  @Test
  void nothingIsKeptOfWhatWasRefused() {
    truth = Optional.empty();
    assertThat(look("a")).isEmpty();
    truth = Optional.of(ALNO);
    assertThat(look("a")).isPresent();
  }

  @Test
  void oneKeyIsNotAnother() {
    look("a");
    truth = Optional.empty();
    assertThat(look("b")).isEmpty();
  }

  @Test
  void forgettingActsAtOnce() {
    look("a");
    truth = Optional.empty();
    cache.clear();
    assertThat(look("a")).isEmpty();
  }
}
