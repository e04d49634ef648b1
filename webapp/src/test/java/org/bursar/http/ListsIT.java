package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of a customer's charges and holds, page by page. */
class ListsIT extends OverHttp {
  private Sandbox sandbox;
  private String ada;

  @BeforeEach
  void open() {
    sandbox = Sandbox.empty();
    ada = sandbox.customerWith("ada", "100");
  }

  private String charge(String credits) {
    Map<String, String> body = Map.of("customer", "ada", "credits", credits);
    return sandbox.tenant().post("/charges", body).expect(201).text("id");
  }

  private List<String> pages(String list) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      Reply page = sandbox.tenant().get(ada + list + "limit=2" + cursor).expect(200);
      page.each("items").forEach(item -> ids.add(item.path("id").asText()));
      cursor = page.maybe("nextCursor").map(next -> "&cursor=" + next).orElse("");
    } while (!cursor.isEmpty());
    return ids;
  }

  @Test
  void chargesComeNewestFirstAsTheyWereAnsweredWithWhatCameBack() {
    String one = charge("1");
    String two = charge("2");
    String three = charge("3");
    Map<String, String> refund = Map.of("reason", "TECHNICAL_ERROR", "credits", "0.5");
    sandbox.tenant().post("/charges/" + two + "/refunds", refund).expect(201);
    assertThat(pages("/charges?")).containsExactly(three, two, one);
    Reply list = sandbox.browser(ada).get(ada + "/charges").expect(200);
    assertThat(list.text("items/1/credits")).isEqualTo("2");
    assertThat(list.text("items/1/refunded")).isEqualTo("0.5");
    assertThat(list.text("items/1/draws/0/source")).isEqualTo("PROMOTION");
    assertThat(pages("/charges?meter=chat&")).isEmpty();
    Reply wrong = sandbox.tenant().get(ada + "/charges?from=yesterday").expect(400);
    assertThat(wrong.text("field")).isEqualTo("from");
  }

  @Test
  void holdsShowThatTheyHaveTimedOutAndALookWritesNothing() {
    Map<String, String> body = Map.of("customer", "ada", "credits", "5", "expiresIn", "PT1H");
    String hold = sandbox.tenant().post("/holds", body).expect(201).text("id");
    Instant now = Instant.parse(sandbox.tenant().get("/test-clock").expect(200).text("now"));
    sandbox.on(now.plus(Duration.ofHours(1)));
    long entries = sandbox.tenant().get("/ledger/proof").expect(200).number("entries");
    assertThat(pages("/holds?status=HELD&")).isEmpty();
    assertThat(pages("/holds?status=EXPIRED&")).containsExactly(hold);
    assertThat(sandbox.tenant().get("/holds/" + hold).expect(200).text("status"))
        .isEqualTo("EXPIRED");
    assertThat(sandbox.tenant().get(ada + "/ledger").expect(200).text("items/0/type"))
        .isEqualTo("RELEASE");
    assertThat(sandbox.tenant().get("/ledger/proof").expect(200).number("entries"))
        .as("a look writes nothing")
        .isEqualTo(entries);
    Reply wrong = sandbox.tenant().get(ada + "/holds?status=held").expect(400);
    assertThat(wrong.text("field")).isEqualTo("status");
  }

  @Test
  void aClockMovesTwoYearsAtATime() {
    Instant now = Instant.parse(sandbox.tenant().get("/test-clock").expect(200).text("now"));
    Reply far = sandbox.move(now.plus(Duration.ofDays(800))).expect(422);
    assertThat(far.text("type")).isEqualTo("/problems/clock-leap-too-far");
    sandbox.move(Instant.parse(far.text("latest"))).expect(200);
  }
}
