package org.bursar.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads the trace. */
final class Trace {
  private static final String HEADER = "TIMESTAMP,ContextTokens,GeneratedTokens";
  private static final String FILE = "/replay/azure-llm-conv.csv";

  private Trace() {}

  /** The trace that comes along. */
  static List<TraceRow> shipped() {
    try (InputStream file = Trace.class.getResourceAsStream(FILE)) {
      return read(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All rows, in the order of the file.
   *
   * @throws IOException if a line is not three fields, or is earlier than the one before; the
   *     message has its number
   */
  static List<TraceRow> read(Reader csv) throws IOException {
    BufferedReader lines = new BufferedReader(csv);
    String header = lines.readLine();
    if (!HEADER.equals(header)) {
      throw new IOException("The trace begins with '" + header + "', not with '" + HEADER + "'");
    }
    List<TraceRow> rows = new ArrayList<>();
    Instant last = Instant.MIN;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      TraceRow row = row(rows.size() + 1, line);
      if (row.at().isBefore(last)) {
        throw new IOException("Row " + row.number() + " is earlier than the row before");
      }
      last = row.at();
      rows.add(row);
    }
    return rows;
  }

  private static TraceRow row(int number, String line) throws IOException {
    String[] fields = line.split(",", -1);
    if (!line.matches("[^,]+,\\d{1,9},\\d{1,9}")) {
      throw new IOException("Row " + number + " is not an instant and two numbers: " + line);
    }
    Instant at = LocalDateTime.parse(fields[0].replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    return new TraceRow(number, at, Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
  }
}
