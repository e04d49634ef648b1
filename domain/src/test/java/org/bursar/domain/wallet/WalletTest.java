package org.bursar.domain.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bursar.domain.wallet.Purse.NEVER;
import static org.bursar.domain.wallet.Purse.at;
import static org.bursar.domain.wallet.Purse.cause;
import static org.bursar.domain.wallet.Purse.id;
import static org.bursar.domain.wallet.Source.ADJUSTMENT;
import static org.bursar.domain.wallet.Source.ALLOWANCE;
import static org.bursar.domain.wallet.Source.PACK;
import static org.bursar.domain.wallet.Source.PROMOTION;

import java.util.List;
import org.bursar.domain.Refusal;
import org.junit.jupiter.api.Test;

/** Charges, grants, voids, renewals, and the one order in which lots are spent. */
class WalletTest {
  private final Purse purse = new Purse();

  @Test
  void lotsAreSpentBySourceThenExpiryThenArrivalThenId() {
    purse.order = new BurnDownOrder(List.of(PACK, PROMOTION));
    purse
        .lot(6, ALLOWANCE, 1, 0, 50)
        .lot(5, ADJUSTMENT, 1, 0, 40)
        .lot(4, PROMOTION, 1, 0, NEVER)
        .lot(3, PACK, 1, 0, NEVER)
        .lot(2, PACK, 1, 0, 90)
        .lot(1, PACK, 1, 0, 90)
        .lot(7, PACK, 1, 1, 90)
        .lot(8, ALLOWANCE, 1, 1, NEVER);
    assertThat(purse.charge(20, 8, 2).draws())
        .extracting(Draw::lot)
        .containsExactly(id(1), id(2), id(7), id(3), id(4), id(5), id(6), id(8));
  }

  @Test
  void eachLotGoesToZeroBeforeTheNext() {
    purse.lot(1, PACK, 10, 0, 30).lot(2, PACK, 10, 0, 20).lot(3, PACK, 10, 0, NEVER);
    purse.charge(20, 15, 1);
    assertThat(purse.lots()).containsExactly("PACK 5 until 30", "PACK 10 for ever");
  }

  @Test
  void aChargeSaysWhyItsLotsCameInThisOrder() {
    purse.lot(1, PACK, 1, 0, 50).lot(2, ALLOWANCE, 1, 0, 40).lot(3, PACK, 1, 0, NEVER);
    purse.lot(4, PACK, 1, 9, 50).lot(5, PACK, 1, 9, 50);
    BurnDownOrder order = new BurnDownOrder(List.of(ALLOWANCE));
    assertThat(because(order, 2, 1)).isEqualTo("ALLOWANCE is spent before PACK");
    assertThat(because(order, 1, 3)).isEqualTo("expires " + at(50) + ", the next never");
    assertThat(because(BurnDownOrder.BY_EXPIRY, 2, 1))
        .isEqualTo("expires " + at(40) + ", the next " + at(50));
    assertThat(because(order, 1, 4)).isEqualTo("arrived " + at(0) + ", the next " + at(9));
    assertThat(because(order, 4, 5)).isEqualTo("alike in all else, it has the lower id");
    assertThat(order.because(purse.wallet().lot(id(2))))
        .isEqualTo("ALLOWANCE is spent early, expires " + at(40) + ", arrived " + at(0));
  }

  @Test
  void aCaptureAboveItsHoldSaysThatTheHoldCameFirst() {
    purse.lot(1, PACK, 1, 0, 50).lot(2, PACK, 1, 0, 40);
    String held = "was set aside by the hold, before the next was taken";
    assertThat(because(BurnDownOrder.BY_EXPIRY, 1, 1)).isEqualTo(held);
    assertThat(because(BurnDownOrder.BY_EXPIRY, 1, 2)).isEqualTo(held);
  }

  private String because(BurnDownOrder order, int lot, int next) {
    return order.because(purse.wallet().lot(id(lot)), purse.wallet().lot(id(next)));
  }

  @Test
  void tooLittleIsRefusedWithBothFigures() {
    purse.lot(1, PACK, 10, 0, NEVER);
    assertThat(purse.refusal(() -> purse.charge(20, 11, 1)))
        .isEqualTo(new Refusal.InsufficientCredits(Credits.of(11), Credits.of(10)));
    assertThat(purse.refusal(() -> purse.hold(20, 11, 1, 9)))
        .isEqualTo(new Refusal.InsufficientCredits(Credits.of(11), Credits.of(10)));
  }

  @Test
  void atTheVeryInstantOfExpiryALotIsGone() {
    purse.lot(1, PACK, 10, 0, 50).lot(2, PACK, 5, 0, NEVER);
    purse.charge(20, 1, 49);
    // Even to whoever forgets to post first what is due
    assertThat(purse.refusal(() -> purse.charge(21, 6, 50)))
        .isEqualTo(new Refusal.InsufficientCredits(Credits.of(6), Credits.of(5)));
    purse.settle(50);
    assertThat(purse.last(1)).containsExactly("EXPIRE -9");
    assertThat(purse.wallet().available()).isEqualTo(Credits.of(5));
  }

  @Test
  void nothingIsGrantedNowhere() {
    assertThat(purse.refusal(() -> purse.lot(1, PACK, 0, 0, NEVER)))
        .isEqualTo(new Refusal.Malformed("credits", "must be more than 0"));
  }

  @Test
  void aWalletHasRoomForSoManyLots() {
    for (int i = 1; i <= 500; i++) {
      purse.lot(i, PACK, 1, 0, NEVER);
    }
    assertThat(purse.refusal(() -> purse.lot(501, PACK, 1, 0, NEVER)))
        .isEqualTo(new Refusal.TooManyLots(500));
    CreditLot lot =
        CreditLot.opening(id(501), ALLOWANCE, "plan", new Validity(at(1), CreditLot.NEVER));
    purse.post(purse.wallet().renew(Credits.ZERO, lot, Credits.of(1), cause(501)));
    assertThat(purse.charge(600, 501, 2).draws()).hasSize(501);
  }

  @Test
  void aVoidTakesWhatIsAvailableOnceAndForAll() {
    purse.lot(1, PACK, 10, 0, NEVER);
    purse.charge(20, 4, 1);
    purse.voidLot(1, 2);
    assertThat(purse.last(1)).containsExactly("FORFEIT -6");
    assertThat(purse.refusal(() -> purse.voidLot(1, 3))).isEqualTo(new Refusal.LotClosed(id(1)));
    assertThat(purse.refusal(() -> purse.voidLot(2, 3)))
        .isEqualTo(new Refusal.NotFound("lot", id(2).toString()));
  }

  @Test
  void aLotThatIsSpentCannotBeVoided() {
    purse.lot(1, PACK, 10, 0, NEVER);
    purse.charge(20, 10, 1);
    assertThat(purse.refusal(() -> purse.voidLot(1, 2))).isEqualTo(new Refusal.LotClosed(id(1)));
  }

  @Test
  void aRenewalCutsOnlyAllowanceAndBeforeItGrants() {
    purse.lot(1, ALLOWANCE, 100, 0, NEVER).lot(2, PACK, 50, 1, NEVER);
    purse.lot(3, ALLOWANCE, 100, 2, NEVER);
    CreditLot next =
        CreditLot.opening(id(4), ALLOWANCE, "plan", new Validity(at(9), CreditLot.NEVER));
    purse.post(purse.wallet().renew(Credits.of(80), next, Credits.of(100), cause(4)));
    assertThat(purse.last(3)).containsExactly("FORFEIT -100", "FORFEIT -20", "GRANT 100");
    assertThat(purse.lots())
        .containsExactly("PACK 50 for ever", "ALLOWANCE 80 for ever", "ALLOWANCE 100 for ever");
  }

  @Test
  void timestampsNeverRunBackEvenIfTheClockDoes() {
    purse.lot(1, PACK, 10, 100, NEVER);
    assertThat(purse.charge(20, 1, 50).at()).isEqualTo(at(100));
    assertThat(purse.wallet().lastAt()).isEqualTo(at(100));
  }

  @Test
  void lotsThatRunOutTogetherDoSoInATotalOrder() {
    purse.lot(3, PACK, 3, 0, 50).lot(1, PACK, 1, 0, 50).lot(2, PACK, 2, 0, 50);
    purse.settle(50);
    assertThat(purse.last(3)).containsExactly("EXPIRE -1", "EXPIRE -2", "EXPIRE -3");
  }
}
