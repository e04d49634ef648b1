package org.bursar.application.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bursar.application.contract.Ports;
import org.bursar.application.memory.MemoryPorts;
import org.bursar.application.memory.MemoryStore;
import org.bursar.application.tenancy.KeyRing.Issued;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyRingTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant START = Instant.parse("2031-04-01T00:00:00Z");

  private final Ports ports = MemoryPorts.on(new MemoryStore());
  private Instant now = START;
  private final KeyRing keys = new KeyRing(ports.keys(), ports.tenants(), () -> now);
  private Issued first;

  @BeforeEach
  void makeAKey() {
    new Tenancies(ports.tenants(), () -> now).create("alno", "Alno", true);
    first = keys.create("alno", "backend", Set.of(Scope.READ));
  }

  private boolean works(Issued key) {
    return keys.verify(key.text()).isPresent();
  }

  private Optional<Instant> endOf(Issued key) {
    return ports.keys().find(key.key().id()).orElseThrow().revokedAt();
  }

  @Test
  void aRotatedKeyWorksOnForItsGrace() {
    Issued second = keys.rotate("alno", first.key().id(), HOUR);
    now = START.plus(HOUR).minusSeconds(1);
    assertThat(works(first)).isTrue();
    now = START.plus(HOUR);
    assertThat(works(first)).isFalse();
    assertThat(works(second)).isTrue();
    assertThat(second.key().scopes()).containsExactly(Scope.READ);
  }

  @Test
  void rotatingARevokedKeyDoesNotBringItBack() {
    keys.revoke("alno", first.key().id());
    now = START.plusSeconds(60);
    assertThat(works(keys.rotate("alno", first.key().id(), HOUR))).isTrue();
    assertThat(works(first)).isFalse();
    assertThat(endOf(first)).contains(START);
  }

  @Test
  void rotatingAgainDoesNotPutOffTheEnd() {
    keys.rotate("alno", first.key().id(), HOUR);
    keys.rotate("alno", first.key().id(), HOUR.multipliedBy(5));
    assertThat(endOf(first)).contains(START.plus(HOUR));
  }

  @Test
  void revokingEndsAGraceAtOnceAndKeepsTheFirstEnd() {
    keys.rotate("alno", first.key().id(), HOUR);
    keys.revoke("alno", first.key().id());
    assertThat(works(first)).isFalse();
    now = START.plusSeconds(60);
    keys.revoke("alno", first.key().id());
    assertThat(endOf(first)).contains(START);
  }
}
