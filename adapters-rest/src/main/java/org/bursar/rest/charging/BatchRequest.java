package org.bursar.rest.charging;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.bursar.rest.json.AtMost;
import org.bursar.rest.json.Rules;

/**
 * Many charges at once.
 *
 * @param charges each a charge with an {@code idempotencyKey}; read one by one, for a bad one is
 *     its own affair
 */
@AtMost(2 * 1024 * 1024)
public record BatchRequest(@JsonSetter(contentNulls = Nulls.SET) List<JsonNode> charges) {
  private static final int MOST = 1_000;

  public BatchRequest {
    boolean fits = !charges.isEmpty() && charges.size() <= MOST;
    Rules.check(fits, "charges", "must have 1 to " + MOST + " items", charges);
  }
}
