package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bursar.domain.story.Shop;
import org.bursar.http.Document.Operation;
import org.bursar.webapp.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer's browser sees that customer, and does what the description says that it may. */
class SessionsIT extends OverHttp {
  private static final Set<String> EVERYBODYS = Set.of("/plans", "/packs", "/meters", "/policy");

  private final List<Operation> operations = Contract.of(InContainer.url()).document().operations();
  private Sandbox sandbox;
  private OneOfEach own;
  private OneOfEach other;
  private Client browser;

  @BeforeEach
  void open() {
    sandbox = Sandbox.with(Shop.ALNO);
    own = OneOfEach.madeFor(sandbox, "own-ada");
    other = another("other-bob");
    browser = sandbox.browser("/customers/own-ada");
  }

  private OneOfEach another(String customer) {
    sandbox.customerWith(customer, "100");
    Map<String, String> amount = Map.of("customer", customer, "credits", "10");
    String charge = sandbox.tenant().post("/charges", amount).expect(201).text("id");
    String hold = sandbox.tenant().post("/holds", amount).expect(201).text("id");
    return new OneOfEach(Map.of("customers", customer, "charges", charge, "holds", hold));
  }

  @Test
  void whatASessionMayNotDoIsForbiddenOnItsOwnThingsToo() {
    operations.stream()
        .filter(operation -> !operation.isOpenedBy("session"))
        .forEach(
            operation -> {
              int status = operation.isOpenedBy("operator") ? 401 : 403;
              browser.send(own.call(operation)).expect(status);
            });
  }

  @Test
  void whatASessionMayDoIsOpenOnItsOwnThings() {
    opened()
        .filter(operation -> !operation.isStream())
        .forEach(
            operation -> {
              Reply reply = browser.send(own.call(operation));
              assertThat(reply.status()).as(reply.toString()).isIn(200, 409);
            });
  }

  @Test
  void anotherCustomersThingsAreAnsweredLikeUnknownOnes() {
    OneOfEach unknown = other.unknown();
    List<Operation> tried = opened().filter(operation -> !isEverybodys(operation)).toList();
    assertThat(tried).hasSizeGreaterThan(12);
    for (Operation operation : tried) {
      Reply reply = browser.send(other.call(operation)).expect(404);
      Reply none = browser.send(unknown.call(operation)).expect(404);
      assertThat(reply.text().replace(other.idFor(operation), "ID"))
          .isEqualTo(none.text().replace(unknown.idFor(operation), "ID"));
    }
  }

  @Test
  void aSessionIsOfOneTenantToo() {
    Sandbox far = Sandbox.empty();
    Client there = far.browser(far.customerWith("own-ada", "7"));
    assertThat(there.get("/customers/own-ada/balance").expect(200).text("available"))
        .isEqualTo("7");
    there.get("/charges/" + own.id("charges")).expect(404);
    there.get("/holds/" + own.id("holds")).expect(404);
  }

  @Test
  void aSessionCannotUpgradeToWhatNobodyHasPaid() {
    Sandbox free = Sandbox.with(Shop.ASYNC);
    String ada = free.customer("ada");
    free.subscribe(ada, "free");
    Client session = free.browser(ada);
    Reply forbidden =
        session.post(ada + "/subscription/change", Map.of("plan", "teams")).expect(403);
    assertThat(forbidden.text("type")).isEqualTo("/problems/payment-not-confirmed");
    assertThat(forbidden.text("plan")).isEqualTo("teams");
    assertThat(free.available(ada)).as("nothing has changed").isEqualTo("150");
    assertThat(session.get(ada + "/subscription").expect(200).text("plan")).isEqualTo("free");
    session.post(ada + "/subscription", Map.of("plan", "teams")).expect(403);
    session.post(ada + "/purchases", Map.of("pack", "pack-200")).expect(403);
    assertThat(free.available(ada)).isEqualTo("150");
    session.post(ada + "/subscription/preview", Map.of("plan", "teams")).expect(200);
    free.tenant().post(ada + "/subscription/change", Map.of("plan", "teams")).expect(200);
    assertThat(session.post(ada + "/subscription/change", Map.of("plan", "free")).expect(200))
        .as("a downgrade waits")
        .extracting(reply -> reply.text("pendingChange/plan"))
        .isEqualTo("free");
    session.delete(ada + "/subscription/pending-change").expect(200);
    session.post(ada + "/subscription/cancel", Map.of()).expect(200);
    session.send(Call.post(ada + "/subscription/resume")).expect(200);
  }

  @Test
  void aRefusedUpgradeLeavesItsKeyUnused() {
    Sandbox free = Sandbox.with(Shop.ASYNC);
    String ada = free.customer("ada");
    free.subscribe(ada, "free");
    Call upgrade = Call.post(ada + "/subscription/change", Map.of("plan", "teams")).under("up");
    free.browser(ada).send(upgrade).expect(403);
    free.browser(ada).send(upgrade).expect(403);
    Reply paid = free.tenant().send(upgrade).expect(200);
    assertThat(paid.text("plan")).as("the key was unused").isEqualTo("teams");
    assertThat(free.available(ada)).isNotEqualTo("150");
  }

  @Test
  void aSessionMayUpgradeToWhatCostsNothing() {
    Sandbox free = Sandbox.with(Shop.ASYNC);
    Map<String, Object> nothing = Map.of("amount", 0, "currency", "USD");
    Map<String, Object> larger =
        Map.of("name", "Open", "interval", "MONTH", "price", nothing, "allowance", "300");
    free.tenant().put("/plans/open", larger).expect(201);
    String ada = free.customer("ada");
    free.subscribe(ada, "free");
    Reply changed =
        free.browser(ada).post(ada + "/subscription/change", Map.of("plan", "open")).expect(200);
    assertThat(changed.text("plan")).as("at once, as an upgrade").isEqualTo("open");
  }

  private Stream<Operation> opened() {
    return operations.stream().filter(operation -> operation.isOpenedBy("session"));
  }

  private static boolean isEverybodys(Operation operation) {
    return EVERYBODYS.stream().anyMatch(operation.path()::startsWith);
  }
}
