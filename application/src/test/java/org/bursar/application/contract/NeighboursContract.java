package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.domain.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the books promise to two tenants on one store: neither sees the other. */
public abstract class NeighboursContract extends PortContract {
  private Shop ours;
  private Shop theirs;
  private UUID lot;
  private UUID hold;
  private UUID charge;

  @BeforeEach
  void openShops() {
    ours = Shop.open(this, Map.of()).with("ann");
    theirs = Shop.open(this, Map.of()).with("ann");
    theirs.post("g", Orders.grant("ann", "100"));
    lot = ours.id("g", Orders.grant("ann", "10"));
    hold = ours.id("h", Orders.hold("ann", "2"));
    charge = ours.id("c", Orders.charge("ann", "3"));
  }

  private List<Command> commands() {
    return List.of(
        Orders.voidLot(lot),
        Orders.capture(hold, "1"),
        Orders.release(hold),
        Orders.extend(hold, Duration.ofHours(1)),
        Orders.refund(charge, "1"));
  }

  private List<Refusal> unknown() {
    Refusal noHold = new Refusal.NotFound("hold", hold.toString());
    return List.of(
        new Refusal.NotFound("lot", lot.toString()),
        noHold,
        noHold,
        noHold,
        new Refusal.NotFound("charge", charge.toString()));
  }

  @Test
  void doNotKnowWhatTheOtherHas() {
    for (int i = 0; i < commands().size(); i++) {
      assertThat(theirs.refused("x" + i, commands().get(i))).isEqualTo(unknown().get(i));
    }
    assertThat(ours.entries("ann")).hasSize(3);
    assertThat(theirs.entries("ann")).hasSize(1);
  }

  @Test
  void doNotKnowItInOneBatchEither() {
    for (int i = 0; i < commands().size(); i++) {
      Submission harmless = ours.submission("", Orders.extend(hold, Duration.ofHours(1)));
      Submission refused = ours.submission("r" + i, Orders.refund(charge, "99"));
      Submission voided = ours.submission("v" + i, Orders.voidLot(new UUID(1, 1)));
      List<Outcome> outcomes =
          ours.post(harmless, refused, voided, theirs.submission("x" + i, commands().get(i)));
      assertThat(outcomes.get(3)).isEqualTo(new Outcome.Refused(unknown().get(i)));
    }
    assertThat(ours.available("ann")).isEqualTo("5");
    assertThat(theirs.available("ann")).isEqualTo("100");
  }

  @Test
  void areToldTheSameOfAnothersIdAsOfNobodys() {
    UUID nobodys = new UUID(0x7000L, 1L << 63);
    assertThat(theirs.refused("x", Orders.release(nobodys)))
        .isEqualTo(new Refusal.NotFound("hold", nobodys.toString()));
    assertThat(ours.refused("x", Orders.release(charge)))
        .as("a charge is no hold")
        .isEqualTo(new Refusal.NotFound("hold", charge.toString()));
    assertThat(ours.refused("x", Orders.refund(hold, "1")))
        .as("a hold is no charge")
        .isEqualTo(new Refusal.NotFound("charge", hold.toString()));
    assertThat(ours.refused("x", Orders.voidLot(charge)))
        .as("a charge is no lot")
        .isEqualTo(new Refusal.NotFound("lot", charge.toString()));
  }

  @Test
  void haveTheirOwnCustomersUnderTheSameName() {
    theirs.post("c", Orders.charge("ann", "40"));
    assertThat(ours.available("ann")).isEqualTo("5");
    assertThat(theirs.available("ann")).isEqualTo("60");
    assertThat(ours.proof().wallets()).isEqualTo(1);
    assertThat(theirs.proof().entries()).isEqualTo(2);
  }

  @Test
  void doNotMoveEachOthersClock() {
    ours.moveTo(Shop.OPENING.plusSeconds(7_200));
    theirs.post("c", Orders.charge("ann", "1"));
    assertThat(theirs.entries("ann").get(1).at()).isEqualTo(Shop.OPENING);
    assertThat(ours.refused("x", Orders.release(hold))).isInstanceOf(Refusal.HoldClosed.class);
  }
}
