package org.bursar.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bursar.domain.story.Shop;
import org.bursar.http.Document.Operation;

/**
 * One of each thing that an address can name.
 *
 * @param ids by the collection in the path, such as {@code charges}
 */
record OneOfEach(Map<String, String> ids) {
  private static final Pattern NAMED = Pattern.compile("/([\\w-]+)/\\{\\w+}");

  /** The customer of the examples in the service's description. */
  private static final String EXAMPLE = "user-4711";

  /** A tenant that has one of each, which nobody else's are called. */
  static OneOfEach madeFor(Sandbox sandbox, String customer) {
    String address = sandbox.customer(customer);
    Client tenant = sandbox.tenant();
    Map<String, String> gift = Map.of("credits", "100", "source", "PROMOTION", "reason", "welcome");
    Map<String, String> amount = Map.of("customer", customer, "credits", "10");
    Map<String, String> ids = new TreeMap<>();
    ids.put("customers", customer);
    ids.put("lots", tenant.post(address + "/grants", gift).expect(201).text("id"));
    sandbox.subscribe(address, "pro");
    ids.put("charges", tenant.post("/charges", amount).expect(201).text("id"));
    ids.put("holds", tenant.post("/holds", amount).expect(201).text("id"));
    ids.put("tenants", sandbox.code());
    ids.put("keys", tenant.get("/keys").expect(200).text("items/0/id"));
    ids.put("plans", own(sandbox, Wares.plan(Shop.plan("pro"))));
    ids.put("packs", own(sandbox, Wares.pack(Shop.pack("pack-200"))));
    ids.put("meters", own(sandbox, Wares.meter(Shop.meters().get(0))));
    return new OneOfEach(ids);
  }

  /** Sells a thing once more under a code of the tenant's own. */
  private static String own(Sandbox sandbox, Call ware) {
    String collection = ware.path().substring(0, ware.path().lastIndexOf('/') + 1);
    String code = "of-" + sandbox.code();
    sandbox.tenant().put(collection + code, ware.body().orElseThrow()).expect(201);
    return code;
  }

  /** The same things, called as nothing is called. */
  OneOfEach unknown() {
    Map<String, String> others = new TreeMap<>();
    ids.forEach((collection, id) -> others.put(collection, unknown(id)));
    return new OneOfEach(others);
  }

  private static String unknown(String id) {
    return id.length() == 36 ? UUID.randomUUID().toString() : "unknown-" + id.length();
  }

  String id(String collection) {
    if (!ids.containsKey(collection)) {
      throw new AssertionError("Nothing is known to be at /" + collection + "/…: add one here");
    }
    return ids.get(collection);
  }

  /** The id in the path of an operation. */
  String idFor(Operation operation) {
    Matcher named = NAMED.matcher(operation.path());
    return named.find() ? id(named.group(1)) : id("customers");
  }

  /** An operation on these things, with the body that the description has as its example. */
  Call call(Operation operation) {
    String path = NAMED.matcher(operation.path()).replaceAll(m -> "/$1/" + id(m.group(1)));
    return switch (operation.verb()) {
      case "GET" -> Call.get(path);
      case "DELETE" -> Call.delete(path);
      case "PUT" -> Call.put(path, example(operation));
      default -> operation.takesBody() ? Call.post(path, example(operation)) : Call.post(path);
    };
  }

  private Object example(Operation operation) {
    return Json.tree(operation.exampleRequest().toString().replace(EXAMPLE, id("customers")));
  }
}
