package org.bursar.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bursar.domain.wallet.Charge;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.Shortage;
import org.bursar.domain.wallet.Source;

/** What a deed must do to the three figures of a wallet, reckoned in plain numbers. */
final class Balance {
  private final Life life;
  private final Instant now;
  private long available;
  private long held;
  private long debt;

  Balance(Life life) {
    this.life = life;
    this.now = life.now();
    this.available = life.wallet().available().micros();
    this.held = life.wallet().held().micros();
    this.debt = life.wallet().debt().micros();
  }

  /** New credits pay what is owed first. */
  void arrives(Credits amount) {
    long paid = Math.min(debt, amount.micros());
    debt -= paid;
    available += amount.micros() - paid;
  }

  void loses(Credits amount) {
    available -= amount.micros();
  }

  void spends(Credits price, List<Draw> expected, List<Draw> draws) {
    assertThat(draws).as("draws").isEqualTo(expected);
    available -= price.micros();
  }

  void holds(Credits estimate, List<Draw> expected, List<Draw> draws) {
    assertThat(draws).as("draws").isEqualTo(expected);
    available -= estimate.micros();
    held += estimate.micros();
  }

  void captures(Hold hold, Credits cost, Shortage shortage) {
    assertThat(hold.isOpen()).as("captured once").isTrue();
    long excess = Math.max(0, cost.micros() - hold.credits().micros());
    long taken = Math.min(excess, available);
    held -= hold.credits().micros();
    available += Math.max(0, hold.credits().micros() - cost.micros()) - taken;
    debt += shortage == Shortage.DEBT ? excess - taken : 0;
  }

  void releases(Hold hold) {
    assertThat(hold.isOpen()).as("released once").isTrue();
    held -= hold.credits().micros();
    available += hold.credits().micros();
  }

  /** What is still owed for the charge is let go first. */
  void refunds(Charge charge, Credits amount) {
    long owed = Math.max(0, charge.owed().micros() - charge.refunded().micros());
    long forgiven = Math.min(Math.min(owed, amount.micros()), debt);
    debt -= forgiven;
    available += amount.micros() - forgiven;
  }

  void lacks(Credits amount) {
    assertThat(amount.micros()).as("refused").isGreaterThan(available);
  }

  void isClosed(Hold hold) {
    assertThat(hold.isOpen()).as("refused for an open hold").isFalse();
  }

  void isClosed(CreditLot lot) {
    boolean empty = lot.available().isZero() && lot.held().isZero();
    assertThat(empty || lot.voided() || !now.isBefore(lot.expiresAt())).as("refused").isTrue();
  }

  void isTooMuch(Charge charge, Credits amount) {
    long left = charge.credits().micros() - charge.refunded().micros();
    assertThat(amount.isZero() || amount.micros() > left).as("refused").isTrue();
  }

  /** Which lots must pay an amount: by sorting them all, unlike the domain. */
  List<Draw> draws(Credits amount) {
    List<Source> first = life.policy().burnDown().first();
    Comparator<CreditLot> order =
        Comparator.<CreditLot>comparingInt(
                lot -> first.contains(lot.source()) ? first.indexOf(lot.source()) : 99)
            .thenComparing(CreditLot::expiresAt)
            .thenComparing(CreditLot::effectiveAt)
            .thenComparing(CreditLot::id);
    List<CreditLot> lots = new ArrayList<>(life.wallet().lots());
    lots.removeIf(lot -> lot.available().isZero());
    lots.sort(order);
    List<Draw> draws = new ArrayList<>();
    long left = amount.micros();
    for (CreditLot lot : lots) {
      long part = Math.min(left, lot.available().micros());
      if (part > 0) {
        draws.add(new Draw(lot.id(), lot.source(), new Credits(part), now));
      }
      left -= part;
    }
    return draws;
  }

  void verify() {
    assertThat(life.wallet().available().micros()).as("available").isEqualTo(available);
    assertThat(life.wallet().held().micros()).as("held").isEqualTo(held);
    assertThat(life.wallet().debt().micros()).as("debt").isEqualTo(debt);
  }
}
