package org.bursar.rest.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of CSV (RFC 4180, UTF-8) that a spreadsheet takes as data: a text that it would take for a
 * formula begins with a single quote, numbers stay numbers.
 */
final class Sheet implements Closeable {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** With their full-width twins, which some spreadsheets read alike. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final CsvWriter csv;

  Sheet(OutputStream out, String... header) {
    Writer utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    csv = CsvWriter.builder().build(utf8);
    csv.writeRecord(header);
  }

  /** Writes a row; an empty Optional is an empty cell. */
  void row(Object... cells) {
    csv.writeRecord(Arrays.stream(cells).map(Sheet::cell).toArray(String[]::new));
  }

  static String cell(Object value) {
    String text =
        value instanceof Optional<?> optional
            ? optional.map(String::valueOf).orElse("")
            : String.valueOf(value);
    boolean formula =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
