package org.bursar.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.bursar.application.contract.Orders;
import org.bursar.application.port.Catalog;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.Channel;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.application.proving.Proving;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** This build on a database that build cd9579c has filled. */
class OldDatabaseTest {
  private Map<String, Boolean> oldColumns;
  private OldDatabase old;
  private Server server;

  @BeforeEach
  void takeOver() throws SQLException {
    old = OldDatabase.load();
    oldColumns = old.columns();
    old.migrate();
    server = new Server(old.schema());
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** Sends the orders of the old tenant's life again, and does nothing else of it. */
  private record Again(Resend resend) implements TenantsLife.Teller {
    @Override
    public UUID post(String key, String customer, Command command) {
      return resend.send(key, customer, command);
    }

    @Override
    public void moveTo(Instant instant) {}

    @Override
    public void lay(Consumer<Catalog> change) {}
  }

  private interface Resend {
    UUID send(String key, String customer, Command command);
  }

  private void again(Resend resend) {
    new TenantsLife(new Again(resend)).tell();
  }

  private Outcome send(Channel channel, String key, Command command) {
    Submission submission =
        new Submission(new CallerContext(TenantsLife.TENANT, channel, "test", key), command);
    try {
      return server.post(submission).get(0);
    } catch (TransientFailure usedByAServerOfBefore) {
      return server.post(submission).get(0);
    }
  }

  private UUID replay(String key, Command command) {
    Outcome.Done done = send(Channel.API, key, command).orThrow();
    assertThat(done.replayed()).as(key).isTrue();
    return done.answer().id();
  }

  private List<String> violations() {
    return server.inTransaction(
        () -> new Proving(server.ports().ledger()).prove(TenantsLife.TENANT).violations());
  }

  @Test
  void hasWhatTheOldBuildHasLeft() {
    assertThat(Inventory.of(server.ports())).isEqualTo(OldDatabase.accounts());
    assertThat(violations()).isEmpty();
  }

  @Test
  void answersOldRequestsAsTheOldBuildHas() {
    List<String> answers = new ArrayList<>();
    again(
        (key, customer, command) -> {
          Outcome.Done done = send(Channel.API, key, command).orThrow();
          assertThat(done.replayed()).as(key).isTrue();
          answers.add(key + "\t" + Json.write(done.answer()));
          return done.answer().id();
        });
    assertThat(answers).isEqualTo(OldDatabase.answers());
    assertThat(Inventory.of(server.ports())).isEqualTo(OldDatabase.accounts());
  }

  @Test
  void refusesOtherRequestsUnderOldKeys() {
    again(
        (key, customer, command) -> {
          assertThat(send(Channel.API, key, Orders.charge(customer, "0.0123")))
              .isEqualTo(new Outcome.Refused(new Refusal.IdempotencyKeyReused(key)));
          return replay(key, command);
        });
    assertThat(Inventory.of(server.ports())).isEqualTo(OldDatabase.accounts());
  }

  @Test
  void goesOnFromThere() {
    UUID charge = replay("ann-charge", Orders.charge("ann", "4.5"));
    server.ports().tenants().moveClock(TenantsLife.TENANT, Instant.parse("2026-06-01T00:00:00Z"));
    send(Channel.API, "new-refund", Orders.refund(charge, "3.249999")).orThrow();
    assertThat(send(Channel.API, "new-refund-2", Orders.refund(charge, "0.000001")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(send(Channel.STRIPE, "ann-charge", Orders.charge("ann", "4.5")).orThrow())
        .matches(done -> !done.replayed());
    for (String customer : TenantsLife.CUSTOMERS) {
      send(Channel.API, "new-" + customer, Orders.grant(customer, "1")).orThrow();
      send(Channel.API, "spent-" + customer, Orders.charge(customer, "1")).orThrow();
    }
    assertThat(violations()).isEmpty();
    assertThat(
            server
                .ports()
                .accounts()
                .read(WalletId.of(TenantsLife.TENANT, "bob"))
                .orElseThrow()
                .account()
                .wallet()
                .available())
        .isEqualTo(Orders.credits("1389"));
  }

  /** The old build, which may still run, names only the columns that it knows. */
  @Test
  void hasDefaultsForEachColumnThatTheOldBuildDoesNotKnow() throws SQLException {
    Map<String, Boolean> columns = old.columns();
    assertThat(columns.keySet()).containsAll(oldColumns.keySet());
    columns.keySet().removeAll(oldColumns.keySet());
    assertThat(columns)
        .isNotEmpty()
        .allSatisfy((column, optional) -> assertThat(optional).isTrue());
  }
}
