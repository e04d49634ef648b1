package org.bursar.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A customer's ledger, read page by page. */
final class Ledger {
  private Ledger() {}

  /** An entry by what it does, without its ids. */
  record Entry(String at, String type, String source, String credits, String available) {
    private static Entry of(JsonNode item) {
      return new Entry(
          item.path("at").asText(),
          item.path("type").asText(),
          item.path("source").asText(),
          item.path("credits").asText(),
          item.path("available").asText());
    }

    @Override
    public String toString() {
      return String.join(" ", at.replace("T00:00:00Z", ""), type, source, credits, available);
    }
  }

  /** All entries, oldest first. */
  static List<Entry> of(Sandbox sandbox, String customer) {
    List<Entry> entries = new ArrayList<>();
    String cursor = "";
    do {
      Reply page = sandbox.tenant().get(customer + "/ledger?limit=40" + cursor).expect(200);
      page.body().path("items").forEach(item -> entries.add(Entry.of(item)));
      cursor = page.maybe("nextCursor").map(next -> "&cursor=" + next).orElse("");
    } while (!cursor.isEmpty());
    Collections.reverse(entries);
    return entries;
  }
}
