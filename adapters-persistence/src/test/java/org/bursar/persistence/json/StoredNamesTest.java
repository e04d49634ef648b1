package org.bursar.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredNamesTest {
  /** A record whose components had other names when it was first stored. */
  private record Renamed(Optional<String> payer, int count) {}

  private record Unlisted(String name) {}

  private record Shape(String name, Optional<String> more) implements DocumentShape {}

  private static final ObjectMapper MAPPER =
      Json.mapper(new StoredNames(Map.ofEntries(StoredNames.of(Renamed.class, "count payer:by"))));

  @Test
  void keepAStoredNameThoughItsComponentHasAnother() throws Exception {
    Renamed value = new Renamed(Optional.of("ann"), 3);
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo("{\"by\":\"ann\",\"count\":3}");
    assertThat(MAPPER.readValue("{\"by\":\"ann\",\"count\":3}", Renamed.class)).isEqualTo(value);
  }

  @Test
  void leaveOutWhatIsAbsent() throws Exception {
    Renamed value = new Renamed(Optional.empty(), 3);
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo("{\"count\":3}");
    assertThat(MAPPER.readValue("{\"count\":3}", Renamed.class)).isEqualTo(value);
  }

  @Test
  void skipWhatALaterReleaseHasWritten() throws Exception {
    String later = "{\"by\":\"ann\",\"count\":3,\"why\":[{\"count\":4}]}";
    assertThat(MAPPER.readValue(later, Renamed.class))
        .isEqualTo(new Renamed(Optional.of("ann"), 3));
    assertThat(MAPPER.readValue("{\"name\":\"n\",\"other\":1}", Shape.class))
        .isEqualTo(new Shape("n", Optional.empty()));
  }

  @Test
  void areGivenForEachComponent() {
    assertThatThrownBy(() -> StoredNames.of(Renamed.class, "payer"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("count");
    assertThatThrownBy(() -> StoredNames.of(Renamed.class, "by count"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("payer");
  }

  @Test
  void areGivenForEachRecord() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(new Unlisted("n")))
        .hasMessageContaining("Unlisted");
    assertThatThrownBy(() -> MAPPER.readValue("{\"name\":\"n\"}", Unlisted.class))
        .hasMessageContaining("Unlisted");
  }
}
