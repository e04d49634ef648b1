package org.bursar.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
  private static final String HEADER = "TIMESTAMP,ContextTokens,GeneratedTokens\r\n";

  @Test
  void readsTheFileThatComesAlong() {
    List<TraceRow> rows = Trace.shipped();

    assertThat(rows).hasSize(19_366);
    assertThat(rows.get(0))
        .isEqualTo(new TraceRow(1, Instant.parse("2023-11-16T18:15:46.680590Z"), 374, 44));
    assertThat(rows.get(19_365))
        .isEqualTo(new TraceRow(19_366, Instant.parse("2023-11-16T19:14:08.402527Z"), 197, 183));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-11-16 18:15:46.68,374",
        "2023-11-16 18:15:46.68,374,44,1",
        "2023-11-16 18:15:46.68,374,-44",
        "2023-11-16 18:15:46.68,374,4.5",
        ""
      })
  void namesTheRowThatItCannotRead(String line) {
    String file = HEADER + "2023-11-16 18:15:40.00,1,1\r\n" + line + "\r\n";

    assertThatThrownBy(() -> Trace.read(new StringReader(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Row 2");
  }

  @Test
  void refusesAnotherHeaderAndRowsOutOfOrder() {
    String backwards = HEADER + "2023-11-16 18:15:40.00,1,1\r\n2023-11-16 18:15:39.99,1,1";

    assertThatThrownBy(() -> Trace.read(new StringReader("a,b,c\n")))
        .hasMessageContaining("'a,b,c'");
    assertThatThrownBy(() -> Trace.read(new StringReader(backwards)))
        .hasMessageContaining("Row 2 is earlier");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 499, CHARGE, MINI, 1",
    "2, 500, HOLD_THEN_CAPTURE, MINI, 2",
    "4, 10, CHARGE, STANDARD, 4",
    "7, 10, CHARGE, PRO, 7",
    "53, 900, HOLD_THEN_RELEASE, STANDARD, 53",
    "106, 900, CHARGE_THEN_REFUND, MINI, 106",
    "200, 10, CHARGE, STANDARD, 0",
    "219, 10, CHARGE, MINI, 19"
  })
  void theNumberDecidesWhatTheTraceDoesNotTell(
      int number, int output, Course course, Model model, int customer) {
    TraceRow row = new TraceRow(number, Instant.EPOCH, 100, output);

    assertThat(row.course()).isEqualTo(course);
    assertThat(row.model()).isEqualTo(model);
    assertThat(row.customer(200)).isEqualTo(customer);
  }
}
