package org.bursar.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.bursar.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @Test
  void aFullListGoesOnWhereItEnded() {
    Page<String> page = Page.of(List.of("c", "b", "a"), 2, Function.identity(), x -> "at " + x);
    assertThat(page.items()).containsExactly("c", "b");
    String cursor = page.nextCursor().orElseThrow();
    assertThat(Cursor.decode(cursor, Function.identity())).contains("at b");
  }

  @Test
  void theLastPageHasNoCursor() {
    assertThat(Page.of(List.of("b", "a"), 2, Function.identity(), x -> x).nextCursor()).isEmpty();
    assertThat(Page.of(List.<String>of(), 2, Function.identity(), x -> x).items()).isEmpty();
  }

  @Test
  void aCursorIsOpaqueAndSafeInAnAddress() {
    assertThat(Cursor.encode("2026-12-01T00:00:00Z ann")).matches("[A-Za-z0-9_-]+");
    assertThat(Cursor.decode(null, Function.identity())).isEmpty();
  }

  @Test
  void anyChangeOfACursorIsNoticed() {
    String cursor = Cursor.encode("1234567");
    for (int i = 0; i < cursor.length(); i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
      assertThatThrownBy(() -> Cursor.decode(changed, Function.identity()))
          .as(changed)
          .isInstanceOf(Refused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAA", "%00", "MTIz", "AAAAAAAAAAAA"})
  void whatIsNoCursorIsRefused(String text) {
    assertThatThrownBy(() -> Cursor.decode(text, Function.identity()))
        .isInstanceOf(Refused.class)
        .hasMessage("cursor: must be a nextCursor of this list");
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    String cursor = Cursor.encode("not a number");
    assertThatThrownBy(() -> Cursor.decode(cursor, Long::parseLong)).isInstanceOf(Refused.class);
  }

  @Test
  void limitsAreFrom1To100() {
    assertThat(Page.limit(null)).isEqualTo(50);
    assertThat(Page.limit("1")).isEqualTo(1);
    assertThat(Page.limit("100")).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "ten", "", "1.5", "99999999999999999999", "٣"})
  void otherLimitsAreRefused(String text) {
    assertThatThrownBy(() -> Page.limit(text)).isInstanceOf(Refused.class);
  }
}
