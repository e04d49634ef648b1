package org.bursar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a stretch of work has cost: CPU time of two processes from {@code /proc}, in ticks of a
 * hundredth of a second, and statements counted by the database itself.
 */
record Meters(long nanos, long serverTicks, long databaseTicks, long statements) {
  private static final double MICROS_PER_TICK = 10_000;

  static Meters read(long serverPid, long databasePid, Connection database)
      throws IOException, SQLException {
    return new Meters(
        System.nanoTime(),
        serverPid == 0 ? 0 : ticks(serverPid),
        ticks(databasePid),
        statements(database));
  }

  double seconds(Meters before) {
    return (nanos - before.nanos) / 1e9;
  }

  double serverMicros(Meters before, long operations) {
    return (serverTicks - before.serverTicks) * MICROS_PER_TICK / operations;
  }

  double databaseMicros(Meters before, long operations) {
    return (databaseTicks - before.databaseTicks) * MICROS_PER_TICK / operations;
  }

  double statements(Meters before, long operations) {
    return (double) (statements - before.statements) / operations;
  }

  /** User and system time: fields 14 and 15 of {@code /proc/<pid>/stat}, see proc(5). */
  private static long ticks(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(afterName[11]) + Long.parseLong(afterName[12]);
  }

  private static long statements(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet status = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      status.next();
      return status.getLong(2);
    }
  }
}
