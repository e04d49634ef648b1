package org.bursar.rest.tenant;

import java.util.List;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.json.Rules;

/** A new key. */
public record KeyRequest(String name, List<Scope> scopes) {
  public KeyRequest {
    Rules.text("name", name, Rules.SHORT);
    boolean distinct = scopes.stream().distinct().count() == scopes.size();
    Rules.check(!scopes.isEmpty() && distinct, "scopes", "must name each scope once", scopes);
  }
}
