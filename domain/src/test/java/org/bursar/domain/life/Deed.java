package org.bursar.domain.life;

import java.util.function.BiConsumer;

/** What can happen in a life, each with what it must do to the balance. */
enum Deed {
  CHARGE(Spending::charge),
  HOLD(Spending::hold),
  CAPTURE(Spending::capture),
  RELEASE(Spending::release),
  EXTEND(Spending::extend),
  REFUND(Spending::refund),
  GRANT(Arriving::grant),
  PACK(Arriving::pack),
  VOID(Arriving::end),
  SUBSCRIBE(Subscribing::subscribe),
  CHANGE_PLAN(Subscribing::changePlan),
  STAY(Subscribing::stay),
  CANCEL(Subscribing::cancel),
  RESUME(Subscribing::resume),
  POLICY((life, expected) -> life.changePolicy());

  private final BiConsumer<Life, Balance> act;

  Deed(BiConsumer<Life, Balance> act) {
    this.act = act;
  }

  void happen(Life life, Balance expected) {
    act.accept(life, expected);
  }
}
