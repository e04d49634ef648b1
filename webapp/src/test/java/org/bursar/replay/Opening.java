package org.bursar.replay;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.bursar.replay.Service.Answer;

/** Makes sure that the service can be replayed against, and opens the run's customers in it. */
final class Opening {
  private final Options options;
  private final Service service;
  private final Names names;

  Opening(Options options, Service service, Names names) {
    this.options = options;
    this.service = service;
    this.names = names;
  }

  /**
   * Checks address, key and policy, and puts the meter.
   *
   * @throws CannotReplay where one of them will not do
   */
  void check() throws CannotReplay {
    Answer policy = policy();
    if (policy.status() == 401) {
      throw new CannotReplay("key: " + options.url() + " does not know this key.");
    }
    if (policy.status() != 200 || !policy.body().has("shortfall")) {
      throw new CannotReplay(
          "url: what answers at %s is not Bursar: GET /api/v1/policy says %d."
              .formatted(options.url(), policy.status()));
    }
    if (!policy.text("shortfall").equals("clamp")
        || policy.body().path("burnDown").toString().matches(".*(PROMOTION|ADJUSTMENT).*")) {
      throw new CannotReplay(
          "key: the replay reckons with shortfall 'clamp' and a burnDown that does not name"
              + " PROMOTION or ADJUSTMENT; this tenant's policy says otherwise.");
    }
    demand(service.put("/meters/" + Price.METER, Price.METER_JSON), "the meter");
  }

  private Answer policy() throws CannotReplay {
    try {
      return service.ask("/policy");
    } catch (IOException e) {
      throw new CannotReplay(
          "url: nobody answers at %s. Start the service with mvn -Prun,".formatted(options.url())
              + " or say where it is: -Dreplay.url=http://host:port");
    }
  }

  /** Makes a customer and gives it what its purse says. */
  void open(Purse purse) throws CannotReplay {
    String customer = names.customer(purse.customer());
    demand(service.put("/customers/" + customer, "{\"name\":\"Replay\"}"), customer);
    grant(customer, "PROMOTION", purse.promotion());
    grant(customer, "ADJUSTMENT", purse.adjustment());
  }

  private void grant(String customer, String source, long mills) throws CannotReplay {
    if (mills == 0) {
      return;
    }
    Map<String, String> always =
        Map.of("credits", Price.text(mills), "source", source, "reason", "Replay of a trace");
    Map<String, String> grant = new HashMap<>(always);
    if (source.equals("PROMOTION")) {
      grant.put("expiresAfter", "P1Y");
    }
    String path = "/customers/" + customer + "/grants";
    demand(service.post(path, customer + "-" + source, grant), source + " for " + customer);
  }

  private static void demand(Answer answer, String what) throws CannotReplay {
    if (answer.status() != 200 && answer.status() != 201) {
      throw new CannotReplay(
          "The service does not take %s: %d %s"
              .formatted(what, answer.status(), answer.text("detail")));
    }
  }
}
