package org.bursar.domain.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bursar.domain.wallet.Purse.NEVER;
import static org.bursar.domain.wallet.Purse.id;
import static org.bursar.domain.wallet.ShortfallPolicy.CLAMP;
import static org.bursar.domain.wallet.ShortfallPolicy.DEBT;
import static org.bursar.domain.wallet.Source.ADJUSTMENT;
import static org.bursar.domain.wallet.Source.ALLOWANCE;
import static org.bursar.domain.wallet.Source.PACK;

import org.bursar.domain.Refusal;
import org.junit.jupiter.api.Test;

/** Holds, refunds and debts: how credits come back, and where to. */
class ComingBackTest {
  private final Purse purse = new Purse();

  @Test
  void aCaptureConsumesInBurnOrderAndTheRestReturnsToItsLots() {
    purse.lot(1, PACK, 10, 0, 50).lot(2, PACK, 10, 0, 60);
    purse.hold(20, 15, 1, 40);
    assertThat(purse.lots()).containsExactly("PACK 0+10 until 50", "PACK 5+5 until 60");
    purse.capture(20, 12, 2, CLAMP);
    assertThat(purse.last(3)).containsExactly("CAPTURE 0/-10", "CAPTURE 0/-2", "RELEASE 3/-3");
    assertThat(purse.lots()).containsExactly("PACK 8 until 60");
  }

  @Test
  void anExcessIsChargedAndWhatIsLackingIsLetGo() {
    purse.lot(1, PACK, 10, 0, NEVER);
    purse.hold(20, 8, 1, 40);
    RefundableCharge charge = purse.capture(20, 15, 2, CLAMP);
    assertThat(purse.last(2)).containsExactly("CAPTURE 0/-8", "CHARGE -2");
    assertThat(charge.credits()).isEqualTo(Credits.of(10));
    assertThat(purse.wallet().debt()).isEqualTo(Credits.ZERO);
    assertThat(purse.wallet().hold(id(20)).captured()).isEqualTo(Credits.of(10));
  }

  @Test
  void aHoldEndsOnceAndTheLosersLearnHow() {
    purse.lot(1, PACK, 10, 0, NEVER);
    purse.hold(20, 8, 1, 40);
    purse.capture(20, 5, 2, CLAMP);
    Refusal closed =
        new Refusal.HoldClosed(id(20), HoldStatus.CAPTURED, Credits.of(5), Credits.of(3));
    assertThat(purse.refusal(() -> purse.release(20, 3))).isEqualTo(closed);
    assertThat(purse.refusal(() -> purse.capture(20, 5, 3, CLAMP))).isEqualTo(closed);
    assertThat(purse.refusal(() -> purse.release(21, 3)))
        .isEqualTo(new Refusal.NotFound("hold", id(21).toString()));
  }

  @Test
  void aHoldTimesOutByItself() {
    purse.lot(1, PACK, 10, 0, NEVER);
    purse.hold(20, 8, 1, 40);
    purse.settle(39);
    assertThat(purse.wallet().available()).isEqualTo(Credits.of(2));
    purse.settle(40);
    assertThat(purse.wallet().available()).isEqualTo(Credits.of(10));
    assertThat(purse.wallet().hold(id(20)).status()).isEqualTo(HoldStatus.EXPIRED);
  }

  @Test
  void aHeldPartOfALotThatHasRunOutCanBeCaptured() {
    purse.lot(1, PACK, 10, 0, 50);
    purse.hold(20, 8, 1, 90);
    purse.settle(60);
    assertThat(purse.last(1)).containsExactly("EXPIRE -2");
    purse.capture(20, 8, 60, CLAMP);
    assertThat(purse.last(1)).containsExactly("CAPTURE 0/-8");
    assertThat(purse.lots()).isEmpty();
  }

  @Test
  void whatComesBackToALotThatHasRunOutLivesAsLongAsItHadLeft() {
    purse.lot(1, ALLOWANCE, 10, 0, 50);
    purse.hold(20, 8, 30, 90);
    purse.settle(50);
    purse.release(20, 50);
    assertThat(purse.last(3)).containsExactly("RELEASE 8/-8", "EXPIRE -8", "GRANT 8");
    assertThat(purse.lots()).containsExactly("ALLOWANCE 8 until 70");
  }

  @Test
  void aHoldThatTimesOutAsItsLotRunsOutLosesNothing() {
    purse.lot(1, ALLOWANCE, 10, 0, 50);
    purse.hold(20, 8, 30, 50);
    purse.settle(50);
    assertThat(purse.last(4)).containsExactly("EXPIRE -2", "RELEASE 8/-8", "EXPIRE -8", "GRANT 8");
    assertThat(purse.lots()).containsExactly("ALLOWANCE 8 until 70");
  }

  @Test
  void aRefundReturnsWhatWasTakenLastFirst() {
    purse.lot(1, PACK, 10, 0, 50).lot(2, PACK, 10, 0, 60).lot(3, PACK, 10, 0, 70);
    RefundableCharge charge = purse.charge(20, 25, 1);
    charge = purse.refund(charge, 21, 7, 2);
    assertThat(purse.last(2)).containsExactly("RESTORE 5", "RESTORE 2");
    assertThat(purse.lots()).containsExactly("PACK 2 until 60", "PACK 10 until 70");
    charge = purse.refund(charge, 22, 13, 3);
    assertThat(purse.lots())
        .containsExactly("PACK 5 until 50", "PACK 10 until 60", "PACK 10 until 70");
    charge = purse.refund(charge, 23, 5, 4);
    assertThat(purse.wallet().available()).isEqualTo(Credits.of(30));
    RefundableCharge done = charge;
    assertThat(purse.refusal(() -> purse.refund(done, 24, 1, 5)))
        .isEqualTo(new Refusal.RefundExceedsCharge(Credits.of(1), Credits.ZERO))
        .extracting(Refusal::detail)
        .isEqualTo("Nothing is left of the charge to refund.");
  }

  @Test
  void aRefundBeyondTheChargeIsRefused() {
    purse.lot(1, PACK, 10, 0, NEVER);
    RefundableCharge charge = purse.charge(20, 5, 1);
    assertThat(purse.refusal(() -> purse.refund(charge, 21, 6, 2)))
        .isEqualTo(new Refusal.RefundExceedsCharge(Credits.of(6), Credits.of(5)));
    assertThat(purse.refusal(() -> purse.refund(charge, 21, 0, 2)))
        .isEqualTo(new Refusal.RefundExceedsCharge(Credits.ZERO, Credits.of(5)));
  }

  @Test
  void aRefundOfWhatLeftALotTwiceKeepsBothLives() {
    // 6 were held at 10 with 40 to live, 3 more were charged at 20 with 30 to live
    purse.lot(1, PACK, 10, 0, 50);
    purse.hold(20, 6, 10, 90);
    RefundableCharge charge = purse.capture(20, 9, 20, CLAMP);
    purse.settle(100);
    purse.refund(charge, 21, 9, 100);
    assertThat(purse.lots()).containsExactly("PACK 3 until 130", "PACK 6 until 140");
  }

  @Test
  void whatARefundReturnsToAVoidedLotIsForfeited() {
    purse.lot(1, PACK, 10, 0, NEVER);
    RefundableCharge charge = purse.charge(20, 4, 1);
    purse.voidLot(1, 2);
    purse.refund(charge, 21, 4, 3);
    assertThat(purse.last(2)).containsExactly("RESTORE 4", "FORFEIT -4");
    assertThat(purse.lots()).isEmpty();
  }

  @Test
  void whatAHoldReturnsToAVoidedLotIsForfeited() {
    purse.lot(1, PACK, 100, 0, NEVER);
    purse.hold(20, 40, 1, 90);
    purse.voidLot(1, 2);
    assertThat(purse.lots()).containsExactly("PACK 0+40 for ever");
    purse.release(20, 3);
    assertThat(purse.last(2)).containsExactly("RELEASE 40/-40", "FORFEIT -40");
    assertThat(purse.wallet().available()).isEqualTo(Credits.ZERO);
    assertThat(purse.lots()).isEmpty();
  }

  @Test
  void theRestOfACaptureAndATimeoutReturnNothingToAVoidedLot() {
    purse.lot(1, PACK, 100, 0, NEVER);
    purse.hold(20, 40, 1, 90);
    purse.hold(21, 30, 1, 90);
    purse.voidLot(1, 2);
    purse.capture(20, 25, 3, CLAMP);
    assertThat(purse.last(3)).containsExactly("CAPTURE 0/-25", "RELEASE 15/-15", "FORFEIT -15");
    purse.settle(90);
    assertThat(purse.last(2)).containsExactly("RELEASE 30/-30", "FORFEIT -30");
    assertThat(purse.lots()).isEmpty();
  }

  @Test
  void whatAVoidLeavesOfALotThatHasEndedByTimeDoesNotComeBackEither() {
    purse.lot(1, PACK, 100, 0, 50);
    purse.hold(20, 40, 1, 90);
    purse.voidLot(1, 2);
    purse.settle(90);
    assertThat(purse.lots()).isEmpty();
  }

  @Test
  void whatIsOwedIsPaidByTheNextGrants() {
    owing(7);
    purse.lot(2, PACK, 4, 10, NEVER);
    assertThat(purse.last(2)).containsExactly("GRANT 4", "CHARGE -4 owed -4");
    assertThat(purse.wallet().debt()).isEqualTo(Credits.of(3));
    purse.lot(3, PACK, 10, 11, NEVER);
    assertThat(purse.wallet().debt()).isEqualTo(Credits.ZERO);
    assertThat(purse.wallet().available()).isEqualTo(Credits.of(7));
  }

  @Test
  void whatComesBackPaysNoDebtWhetherItsLotHasEndedOrNot() {
    purse.lot(1, PACK, 10, 0, NEVER).lot(2, PACK, 10, 0, 50);
    RefundableCharge early = purse.charge(20, 20, 1);
    purse.hold(21, 0, 2, 40);
    purse.capture(21, 7, 3, DEBT);
    purse.refund(early, 22, 20, 60);
    assertThat(purse.wallet().available()).isEqualTo(Credits.of(20));
    assertThat(purse.wallet().debt()).isEqualTo(Credits.of(7));
  }

  @Test
  void aRefundLetsGoOfTheDebtFirst() {
    RefundableCharge charge = owing(7);
    charge = purse.refund(charge, 30, 5, 10);
    assertThat(purse.last(1)).containsExactly("RESTORE 0 owed -5");
    purse.refund(charge, 31, 5, 11);
    assertThat(purse.last(2)).containsExactly("RESTORE 0 owed -2", "RESTORE 3");
    assertThat(purse.wallet().debt()).isEqualTo(Credits.ZERO);
  }

  @Test
  void aDebtThatLaterCreditsHavePaidComesBackAsAnAdjustment() {
    RefundableCharge charge = owing(7);
    purse.lot(2, PACK, 7, 10, NEVER);
    purse.refund(charge, 30, 10, 11);
    assertThat(purse.last(2)).containsExactly("GRANT 7", "RESTORE 3");
    assertThat(purse.wallet().open().lots())
        .extracting(CreditLot::source)
        .containsExactly(PACK, ADJUSTMENT);
  }

  /** A wallet of 10 that has been charged for more; the charge. */
  private RefundableCharge owing(int credits) {
    purse.lot(1, PACK, 10, 0, NEVER);
    purse.hold(20, 10, 1, 40);
    RefundableCharge charge = purse.capture(20, 10 + credits, 2, DEBT);
    assertThat(purse.wallet().debt()).isEqualTo(Credits.of(credits));
    assertThat(charge.credits()).isEqualTo(Credits.of(10 + credits));
    return charge;
  }
}
