package org.bursar.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.bursar.crash.Notes.Done;
import org.bursar.persistence.embedded.TestSchema;

/** Compares what is in the books with what those who sent requests have noted. */
final class Audit {
  private static final int AT_ONCE = 16;

  private final Client client;
  private final TestSchema schema;
  private final Notes notes;
  private final List<String> customers;
  private final Set<String> repeated = new HashSet<>();
  private int carriedOut;
  private int resent;

  Audit(Client client, TestSchema schema, Notes notes, List<String> customers) {
    this.client = client;
    this.schema = schema;
    this.notes = notes;
    this.customers = customers;
  }

  /** After a kill: what was acknowledged is there, and what got no answer once or not at all. */
  void afterKill() throws IOException, SQLException {
    Map<String, Account> found = ledgers();
    Account.expected(notes.done.values())
        .forEach(
            (customer, account) ->
                assertThat(found.get(customer).moves())
                    .as("acknowledged effects of %s", customer)
                    .containsAllEntriesOf(account.moves()));
    for (Deed deed : notes.takeUnanswered()) {
      resend(deed, found);
    }
    books();
  }

  private void resend(Deed deed, Map<String, Account> found) throws IOException {
    Answer answer = client.send(deed);
    assertThat(answer.status()).as("%s sent again: %s", deed, answer).isLessThan(500);
    notes.answered(deed, answer);
    resent++;
    if (answer.isDone()) {
      String mark = Account.mark(new Done(deed, answer));
      boolean there = found.get(deed.customer()).moves().containsKey(mark);
      assertThat(answer.replayed()).as("%s sent again: %s", deed, answer).isEqualTo(there);
      carriedOut += there ? 1 : 0;
    }
  }

  /** The books hold each acknowledged effect once, and nothing else. */
  void books() throws SQLException {
    assertThat(notes.strange).isEmpty();
    Map<String, Account> expected = Account.expected(notes.done.values());
    ledgers()
        .forEach(
            (customer, account) -> {
              Account own = expected.getOrDefault(customer, Account.EMPTY);
              assertThat(account.moves()).as("ledger of %s", customer).isEqualTo(own.moves());
              balance(customer, own.sum());
            });
    assertThat(usedKeys()).containsExactlyInAnyOrderElementsOf(notes.done.keySet());
    JsonNode proof = client.get("/ledger/proof").body();
    assertThat(proof.path("violations")).as("proof: %s", proof).isEmpty();
    assertThat(proof.path("wallets").asInt()).isPositive();
    List<Done> fresh =
        notes.done.values().stream().filter(done -> repeated.add(done.deed().key())).toList();
    repeat(fresh);
    new Looks(client, notes.done.values()).at(fresh);
  }

  private void balance(String customer, Move sum) {
    Answer balance = client.get("/customers/" + customer + "/balance");
    assertThat(balance.text("available"))
        .as("balance of %s", customer)
        .isEqualTo(Move.text(sum.available()));
    assertThat(balance.text("held")).as("held of %s", customer).isEqualTo(Move.text(sum.held()));
  }

  private Map<String, Account> ledgers() {
    Map<String, Account> accounts = new TreeMap<>();
    customers.forEach(customer -> accounts.put(customer, Account.told(client.ledger(customer))));
    return accounts;
  }

  /** The interface does not list keys; the table does, refused ones would be here too. */
  private List<String> usedKeys() throws SQLException {
    String sql = "SELECT idempotency_key FROM effect WHERE tenant = 'alno'";
    List<String> keys = new ArrayList<>();
    try (Connection connection = schema.connectAsOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        keys.add(rows.getString(1));
      }
    }
    return keys;
  }

  /** The same key and body again: the same answer, and it says that it is not new. */
  private void repeat(List<Done> all) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Done> part = all.subList(from, Math.min(from + AT_ONCE, all.size()));
      List<CompletableFuture<Answer>> answers =
          part.stream().map(done -> client.begin(done.deed())).toList();
      for (int i = 0; i < part.size(); i++) {
        Answer again = answers.get(i).join();
        assertThat(again.says(part.get(i).answer()) && again.replayed())
            .as("%s is answered %s now", part.get(i), again)
            .isTrue();
      }
    }
  }

  @Override
  public String toString() {
    return "%d done, %d refused; of %d without an answer %d were done"
        .formatted(notes.done.size(), notes.refused.size(), resent, carriedOut);
  }
}
