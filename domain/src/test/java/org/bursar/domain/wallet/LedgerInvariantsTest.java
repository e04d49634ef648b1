package org.bursar.domain.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A ledger that somebody has tampered with does not pass. */
class LedgerInvariantsTest {
  private static final Instant NOW = Instant.parse("2031-04-01T00:00:00Z");
  private static final UUID LOT = new UUID(0, 1);
  private static final UUID HOLD = new UUID(0, 3);
  private Wallet wallet = Wallet.empty(WalletId.of("t", "c"));
  private final List<LedgerEntry> entries = new ArrayList<>();

  LedgerInvariantsTest() {
    CreditLot lot = CreditLot.opening(LOT, Source.PACK, "Pack", new Validity(NOW, CreditLot.NEVER));
    post(wallet.grant(lot, Credits.of(100), cause(LOT), NOW));
    post(wallet.charge(Credits.of(30), cause(new UUID(0, 2)), BurnDownOrder.BY_EXPIRY, NOW));
    HoldTerms terms =
        new HoldTerms(
            BurnDownOrder.BY_EXPIRY, NOW.plusSeconds(60), Optional.empty(), Metadata.NONE);
    post(wallet.hold(Credits.of(20), cause(HOLD), terms, NOW.plusSeconds(1)));
  }

  @Test
  void anHonestLedgerPasses() {
    assertThat(LedgerInvariants.violations(wallet, entries)).isEmpty();
  }

  @Test
  void aMissingEntryIsFound() {
    entries.remove(1);
    found("entry 3 is not 2", "counts 3 entries", "entry 3 has a false balance");
  }

  @Test
  void aDoubledEntryIsFound() {
    entries.add(entries.get(2));
    found("entry 3 is not 4", "entry 3 has a false balance");
  }

  @Test
  void anotherAmountIsFound() {
    tamper(1, e -> moving(e, Credits.of(-29), e.held()));
    found("entry 2 has a false balance", "has not 51 available", "does not add up");
  }

  @Test
  void wrongSignsAreFound() {
    tamper(1, e -> moving(e, Credits.of(-30), Credits.of(30)));
    found("entry 2 has not the signs of a CHARGE");
  }

  @Test
  void timeThatRunsBackwardsIsFound() {
    tamper(2, e -> owing(e, e.owed(), NOW.minusSeconds(1)));
    found("entry 3 is earlier than the one before it");
  }

  @Test
  void debtFromNowhereIsFound() {
    tamper(1, e -> owing(e, Credits.of(-1), e.at()));
    found("the debt is below zero at entry 2", "the wallet owes 0, not -1");
  }

  @Test
  void aLotBelowZeroIsFound() {
    tamper(1, e -> moving(e, Credits.of(-101), e.held()));
    found("lot " + LOT + " is below zero at entry 2");
  }

  @Test
  void aLotThatGotBackMoreThanItGaveIsFound() {
    Cause cause = cause(new UUID(0, 4));
    Credits gift = Credits.of(31);
    LedgerEntry restore =
        new LedgerEntry(
            4,
            EntryType.RESTORE,
            Optional.of(LOT),
            Optional.of(Source.PACK),
            gift,
            Credits.ZERO,
            Credits.ZERO,
            Credits.of(81),
            cause,
            NOW.plusSeconds(2));
    post(
        new Posting(
            cause,
            restore.at(),
            List.of(restore),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of()));
    found("lot " + LOT + " got back more than it gave");
  }

  @Test
  void aStoredLotThatDiffersIsFound() {
    CreditLot lot = wallet.lot(LOT);
    CreditLot richer =
        new CreditLot(
            LOT,
            lot.source(),
            lot.label(),
            lot.granted(),
            lot.available().plus(Credits.of(1)),
            lot.held(),
            Credits.ZERO,
            lot.effectiveAt(),
            lot.expiresAt(),
            false);
    wallet = with(List.of(richer), wallet.holds());
    found("stored otherwise", "has not 50 available", "does not add up");
  }

  @Test
  void aVoidedLotThatStillHasCreditsIsFound() {
    CreditLot lot = wallet.lot(LOT);
    CreditLot voided =
        new CreditLot(
            LOT,
            lot.source(),
            lot.label(),
            lot.granted(),
            lot.available(),
            lot.held(),
            Credits.ZERO,
            lot.effectiveAt(),
            lot.expiresAt(),
            true);
    wallet = with(List.of(voided), wallet.holds());
    found("voided and still has credits available");
  }

  @Test
  void aCapThatClaimsMoreThanIsHeldIsFound() {
    CreditLot lot = wallet.lot(LOT);
    wallet = with(List.of(lot.capped(lot.held().plus(new Credits(1)))), wallet.holds());
    found("claims more of lot " + LOT + " than is held");
  }

  @Test
  void aLostLotIsFound() {
    wallet = with(List.of(), wallet.holds());
    found("the ledger knows 1 lots", "has not 50 available");
  }

  @Test
  void aLostHoldIsFound() {
    wallet = with(wallet.lots(), List.of());
    found("the open holds do not add up to what lot " + LOT + " has held");
  }

  private Wallet with(List<CreditLot> lots, List<Hold> holds) {
    return new Wallet(wallet.id(), lots, holds, wallet.debt(), wallet.sequence(), wallet.lastAt());
  }

  private void post(Posting posting) {
    wallet = wallet.after(posting);
    entries.addAll(posting.entries());
  }

  private static Cause cause(UUID reference) {
    return new Cause(reference, "test", "");
  }

  private void tamper(int index, UnaryOperator<LedgerEntry> change) {
    entries.set(index, change.apply(entries.get(index)));
  }

  private static LedgerEntry moving(LedgerEntry e, Credits available, Credits held) {
    return new LedgerEntry(
        e.sequence(),
        e.type(),
        e.lot(),
        e.source(),
        available,
        held,
        e.owed(),
        e.balance(),
        e.cause(),
        e.at());
  }

  private static LedgerEntry owing(LedgerEntry e, Credits owed, Instant at) {
    return new LedgerEntry(
        e.sequence(),
        e.type(),
        e.lot(),
        e.source(),
        e.available(),
        e.held(),
        owed,
        e.balance(),
        e.cause(),
        at);
  }

  private void found(String... sentences) {
    String violations = String.join("\n", LedgerInvariants.violations(wallet, entries));
    assertThat(violations).contains(sentences);
  }
}
