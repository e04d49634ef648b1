package org.bursar.rest.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bursar.domain.wallet.Credits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1+1", "-", "--1", "-1e3", "@x", "\tx", "\rx", "\n=1", "＝1"})
  void aFormulaIsTakenAsText(String text) {
    assertThat(Sheet.cell(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1.07", "-3", "448.93", "0", "'", "a=b", "2026-03-10T10:00:00Z"})
  void everythingElseStaysAsItIs(String text) {
    assertThat(Sheet.cell(text)).isEqualTo(text);
  }

  @Test
  void writesRowsThatAnyReaderTakesApart() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sheet sheet = new Sheet(out, "at", "credits", "reason")) {
      sheet.row("x", new Credits(-1_070_000), Optional.of("say \"a, b\"\nand ü"));
      sheet.row("y", Credits.of(3), Optional.empty());
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("at,credits,reason\r\nx,-1.07,\"say \"\"a, b\"\"\nand ü\"\r\ny,3,\r\n");
  }
}
