package org.bursar.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bursar.crash.Clerk.Street;
import org.bursar.run.LibertyServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers on one database, all real processes: under a mixed load, over a year that passes in
 * one step, and killed again and again. All tests share the processes and one account of what was
 * acknowledged, so what an early test was told must still be there after the last kill.
 *
 * <p>What {@code kill -9} cannot show: a process that is killed leaves the operating system's page
 * cache intact, so what it had written but not flushed still reaches the disk. Whether an
 * acknowledged effect was on the disk by then, only a power cut shows, or a virtual machine that is
 * cut off. That the database flushes at each commit is demanded of it before a server is ready.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurvivalIT {
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
  private static final int CLERKS = 8;
  private static final Street STREET = Street.of("w", 20);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private static Path folder;

  private static House house;
  private static List<Client> servers;
  private static Notes notes;
  private static Audit audit;
  private static Random random;
  private long begun;
  private long starting;

  @BeforeAll
  static void open() throws IOException {
    System.out.println("Draw the same moments again with -Dcrash.seed=" + SEED);
    random = new Random(SEED);
    house = House.open(folder);
    servers = house.clients("alno");
    Awaitility.await().until(() -> servers.get(0).get("/policy").status() == 200);
    Awaitility.await().until(() -> house.clients("async").get(0).get("/policy").status() == 200);
    notes = new Notes();
    List<String> customers = new ArrayList<>(STREET.all());
    customers.addAll(Rivals.PLANNERS);
    for (String customer : customers) {
      servers.get(0).put("/customers/" + customer, "{}");
      long mills = customer.contains("-poor-") ? 50_000 : 1_000_000_000;
      Deed grant = Deed.grant("g-" + customer, customer, "ADJUSTMENT", mills);
      notes.answered(grant, servers.get(0).send(grant));
    }
    audit = new Audit(servers.get(0), house.schema(), notes, customers);
  }

  @AfterAll
  static void close() {
    if (house != null) {
      house.close();
    }
  }

  @BeforeEach
  void begin() {
    begun = System.nanoTime();
  }

  private void tell(String what) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "%s: %.1f s, %.1f s of them starts; so far %s%n", what, seconds, starting / 1e9, audit);
  }

  private static List<Clerk> clerks(String name) {
    return IntStream.range(0, CLERKS)
        .mapToObj(i -> new Clerk(name + "-" + i, SEED, STREET, notes))
        .toList();
  }

  @Test
  @Order(1)
  void twoServersDoEachThingOnceAndSayTheSame() throws Exception {
    BothServers both = new BothServers(servers.get(0), servers.get(1), notes);
    Work work = Work.begin(notes, clerks("both"), both);
    Rivals rivals = new Rivals(both, STREET, SEED);
    work.also(rivals::contest).also(rivals::plan);
    work.awaitAnswers(4_000).end();
    assertThat(notes.takeUnanswered()).isEmpty();
    audit.books();
    tell("Two servers under a mixed load");
  }

  @Test
  @Order(2)
  void aYearThatPassesInOneStepPostsEachCycleOnceInOrder() throws Exception {
    Year year = new Year(house.clients("async"));
    year.open();
    Work work = Work.begin(year.notes(), List.of(), deed -> {});
    for (int i = 0; i < 6; i++) {
      Client server = house.clients("async").get(i % 2);
      work.also(year.asker("ask-" + i, server, new Random(SEED + i)));
    }
    work.awaitAnswers(200);
    year.pass();
    work.awaitAnswers(600);
    Awaitility.await("timers to tidy").atMost(House.PATIENCE).until(() -> due(year.end()) == 0);
    work.end();
    year.compare();
    tell("A year in one step");
  }

  private static long due(Instant now) throws SQLException {
    String sql = "SELECT COUNT(*) FROM account WHERE tenant = 'async' AND next_due_at <= ?";
    try (Connection connection = house.schema().connectAsOwner();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, TimeUnit.SECONDS.toMicros(now.getEpochSecond()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Each round kills both servers, each at its own moment, and so makes two of ten kills. */
  @Test
  @Order(3)
  void whatWasAnsweredSurvivesTenKillsOfServers() throws Exception {
    for (int round = 0; round < 5; round++) {
      Work work = Work.begin(notes, clerks("s" + round), new AnyServer(servers, notes));
      boolean oneFirst = random.nextBoolean();
      atRandomMoment(work);
      (oneFirst ? house.one() : house.two()).kill9();
      atRandomMoment(work);
      (oneFirst ? house.two() : house.one()).kill9();
      work.end();
      assertThat(List.of(house.one(), house.two())).noneMatch(LibertyServer::isAlive);
      start(house::startServers);
      audit.afterKill();
    }
    tell("Ten kills of servers");
  }

  @Test
  @Order(4)
  void whatWasAnsweredSurvivesTenKillsOfTheDatabase() throws Exception {
    for (int round = 0; round < 10; round++) {
      Work work = Work.begin(notes, clerks("d" + round), new AnyServer(servers, notes));
      atRandomMoment(work);
      house.database().kill9();
      start(house::restartDatabase);
      work.awaitAnswers(20);
      work.end();
      audit.afterKill();
    }
    tell("Ten kills of the database");
  }

  private interface Start {
    void run() throws IOException;
  }

  private void start(Start start) throws IOException {
    long from = System.nanoTime();
    start.run();
    starting += System.nanoTime() - from;
  }

  /** Somewhere in a batch: after some answers, and then anything up to a commit or two later. */
  private static void atRandomMoment(Work work) throws InterruptedException {
    work.awaitAnswers(20 + random.nextInt(180));
    TimeUnit.MICROSECONDS.sleep(random.nextInt(10_000));
  }
}
