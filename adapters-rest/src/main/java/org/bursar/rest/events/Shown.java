package org.bursar.rest.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.bursar.application.balance.SeenBalance;
import org.bursar.rest.events.Line.Event;
import org.bursar.rest.json.Json;

/** A balance and how it is told: as when it is asked for, without what is to come. */
record Shown(SeenBalance sight, Event event) {

  static Shown of(SeenBalance sight) {
    ObjectNode balance = Json.tree(sight.balance());
    balance.remove("upcoming");
    return new Shown(
        sight, new Event(Long.toString(sight.version().sequence()), balance.toString()));
  }
}
