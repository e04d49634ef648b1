package org.bursar.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bursar.crash.Deed.Kind;
import org.bursar.crash.Notes.Done;

/** Looks at charges and holds, and compares them with what was done to them. */
final class Looks {
  private static final int MOST = 60;

  private final Client client;
  private final Map<String, Deed> ends = new HashMap<>();
  private final Map<String, Long> refunded = new HashMap<>();

  Looks(Client client, Collection<Done> all) {
    this.client = client;
    for (Done done : all) {
      Deed deed = done.deed();
      if (deed.kind() == Kind.CAPTURE || deed.kind() == Kind.RELEASE) {
        ends.put(deed.subject().orElseThrow().id(), deed);
      } else if (deed.kind() == Kind.REFUND) {
        refunded.merge(deed.subject().orElseThrow().id(), deed.move().available(), Long::sum);
      }
    }
  }

  /** Looks at some of what was begun. */
  void at(List<Done> some) {
    some.stream().filter(of(Kind.CHARGE)).limit(MOST).forEach(this::charge);
    some.stream().filter(of(Kind.HOLD)).limit(MOST).forEach(this::hold);
  }

  private static Predicate<Done> of(Kind kind) {
    return done -> done.deed().kind() == kind;
  }

  private void charge(Done done) {
    String id = done.answer().text("id");
    Answer charge = client.get("/charges/" + id);
    long mills = -done.deed().move().available();
    assertThat(charge.text("credits")).as("%s", charge).isEqualTo(Move.text(mills));
    assertThat(charge.text("refunded"))
        .as("%s", charge)
        .isEqualTo(Move.text(refunded.getOrDefault(id, 0L)));
  }

  private void hold(Done done) {
    String id = done.answer().text("id");
    Answer hold = client.get("/holds/" + id);
    Deed end = ends.get(id);
    if (end == null) {
      assertThat(hold.text("status")).as("%s", hold).isEqualTo("HELD");
      return;
    }
    boolean captured = end.kind() == Kind.CAPTURE;
    assertThat(hold.text("status")).as("%s", hold).isEqualTo(captured ? "CAPTURED" : "RELEASED");
    long cost = end.subject().orElseThrow().mills() - end.move().available();
    assertThat(hold.text("captured")).as("%s", hold).isEqualTo(Move.text(cost));
  }
}
