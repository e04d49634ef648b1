package org.bursar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a stretch of work has cost: CPU time of three processes from {@code /proc}, in ticks of a
 * hundredth of a second, and statements counted by the database itself.
 *
 * @param generatorTicks of this JVM and of the children that it has waited for, such as wrk
 */
record Meters(
    long nanos, long generatorTicks, long serverTicks, long databaseTicks, long statements) {
  private static final double MICROS_PER_TICK = 10_000;

  static Meters read(long serverPid, long databasePid, long statements) throws IOException {
    return new Meters(
        System.nanoTime(),
        ticks("self", 4),
        ticks(Long.toString(serverPid), 2),
        ticks(Long.toString(databasePid), 2),
        statements);
  }

  /** What an operation has cost since. */
  Sample since(Meters before, Load.Count count) {
    double done = Math.max(1, count.done());
    return new Sample(
        count.done() / count.seconds(),
        count.latency(),
        (generatorTicks - before.generatorTicks) * MICROS_PER_TICK / done,
        (serverTicks - before.serverTicks) * MICROS_PER_TICK / done,
        (databaseTicks - before.databaseTicks) * MICROS_PER_TICK / done,
        (statements - before.statements) / done,
        count.bad());
  }

  /**
   * User and system time, and those of children that have ended: fields 14 to 17 of {@code
   * /proc/<pid>/stat}, see proc(5).
   */
  private static long ticks(String pid, int fields) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long sum = 0;
    for (int i = 11; i < 11 + fields; i++) {
      sum += Long.parseLong(afterName[i]);
    }
    return sum;
  }
}
