package org.bursar.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.RefundableCharge;
import org.bursar.domain.wallet.ShortfallPolicy;
import org.bursar.domain.wallet.Source;
import org.bursar.domain.wallet.Wallet;

/** What a deed must do to the three figures of a wallet, reckoned in plain numbers. */
final class Balance {
  private final Life life;
  private final Wallet before;
  private final Instant now;
  private long available;
  private long held;
  private long debt;

  Balance(Life life) {
    this.life = life;
    this.before = life.wallet();
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

  void captures(Hold hold, Credits cost, ShortfallPolicy shortage) {
    assertThat(hold.isOpen()).as("captured once").isTrue();
    long kept = Math.min(cost.micros(), hold.credits().micros());
    long excess = cost.micros() - kept;
    long back = returned(hold.draws(), hold.credits().micros() - kept, claims(hold, kept));
    long taken = Math.min(excess, available + back);
    held -= hold.credits().micros();
    available += back - taken;
    debt += shortage == ShortfallPolicy.DEBT ? excess - taken : 0;
  }

  void releases(Hold hold) {
    assertThat(hold.isOpen()).as("released once").isTrue();
    held -= hold.credits().micros();
    available += returned(hold.draws(), hold.credits().micros(), claims(hold, 0));
  }

  /** What a cap takes of each lot as it comes back, once so much of the hold was captured. */
  private Map<UUID, Long> claims(Hold hold, long captured) {
    Map<UUID, Long> claims = new HashMap<>();
    long left = captured;
    for (Draw draw : hold.draws()) {
      long part = Math.min(left, draw.credits().micros());
      CreditLot lot = before.lot(draw.lot());
      long stillHeld = lot.held().micros() - part;
      claims.merge(lot.id(), Math.min(lot.overCap().micros(), stillHeld), Math::min);
      left -= part;
    }
    return claims;
  }

  /** How much of what returns, the last taken first, neither a void nor a cap has taken. */
  private long returned(List<Draw> draws, long amount, Map<UUID, Long> claims) {
    long left = amount;
    long back = 0;
    for (int i = draws.size() - 1; i >= 0; i--) {
      UUID lot = draws.get(i).lot();
      long part = Math.min(left, draws.get(i).credits().micros());
      long claimed = Math.min(part, claims.getOrDefault(lot, 0L));
      claims.computeIfPresent(lot, (id, claim) -> claim - claimed);
      back += before.lot(lot).voided() ? 0 : part - claimed;
      left -= part;
    }
    return back;
  }

  /** What is still owed for the charge is let go first. */
  void refunds(RefundableCharge charge, Credits amount) {
    long owed = Math.max(0, charge.owed().micros() - charge.refunded().micros());
    long fromOwed = Math.min(owed, amount.micros());
    long forgiven = Math.min(fromOwed, debt);
    debt -= forgiven;
    long earlier = Math.max(0, charge.refunded().micros() - charge.owed().micros());
    long after = earlier + amount.micros() - fromOwed;
    long back =
        returned(charge.draws(), after, new HashMap<>())
            - returned(charge.draws(), earlier, new HashMap<>());
    available += fromOwed - forgiven + back;
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

  void isTooMuch(RefundableCharge charge, Credits amount) {
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
