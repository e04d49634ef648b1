package org.bursar.domain.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.domain.wallet.Checkpoint.Parts;
import org.junit.jupiter.api.Test;

/** A checkpoint is what the entries up to it come to, and the laws find one that is not. */
class CheckpointTest {
  private static final Instant NOW = Instant.parse("2031-04-01T00:00:00Z");
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  private Wallet wallet = Wallet.empty(WalletId.of("t", "c"));
  private final List<LedgerEntry> entries = new ArrayList<>();

  CheckpointTest() {
    grant(FIRST);
    grant(SECOND);
    Cause cause = new Cause(new UUID(0, 3), "test", "");
    post(wallet.charge(Credits.of(130), cause, BurnDownOrder.BY_EXPIRY, NOW));
  }

  private void grant(UUID id) {
    CreditLot lot = CreditLot.opening(id, Source.PACK, "Pack", new Validity(NOW, CreditLot.NEVER));
    post(wallet.grant(lot, Credits.of(100), new Cause(id, "test", ""), NOW));
  }

  private void post(Posting posting) {
    wallet = wallet.after(posting);
    entries.addAll(posting.entries());
  }

  private static Parts parts(long available, long held) {
    return new Parts(Credits.of(available), Credits.of(held));
  }

  @Test
  void hasOpenLotsOnly() {
    assertThat(Checkpoint.of(wallet))
        .isEqualTo(new Checkpoint(4, Credits.ZERO, Map.of(SECOND, parts(70, 0))));
    assertThat(Checkpoint.of(Wallet.empty(wallet.id()))).isEqualTo(Checkpoint.BEGINNING);
  }

  @Test
  void goesOnByWhatHasMoved() {
    Checkpoint before = new Checkpoint(2, Credits.of(5), Map.of(FIRST, parts(4, 6)));
    Map<UUID, Parts> moved = Map.of(FIRST, parts(-4, -6), SECOND, parts(9, 1));
    assertThat(before.later(7, Credits.of(-2), moved))
        .isEqualTo(new Checkpoint(7, Credits.of(3), Map.of(SECOND, parts(9, 1))));
  }

  @Test
  void passesWhereItIsTrue() {
    Checkpoint first = new Checkpoint(1, Credits.ZERO, Map.of(FIRST, parts(100, 0)));
    List<Checkpoint> checkpoints = List.of(Checkpoint.of(wallet), first);
    assertThat(LedgerInvariants.violations(wallet, entries, checkpoints)).isEmpty();
  }

  @Test
  void isFoundWhereItIsFalse() {
    found(new Checkpoint(4, Credits.ZERO, Map.of(SECOND, parts(71, 0))));
    found(new Checkpoint(4, Credits.ZERO, Map.of(SECOND, parts(70, 1))));
    found(new Checkpoint(4, Credits.ZERO, Map.of(FIRST, parts(70, 0))));
    found(new Checkpoint(4, Credits.ZERO, Map.of()));
    found(new Checkpoint(4, new Credits(1), Map.of(SECOND, parts(70, 0))));
    found(new Checkpoint(2, Credits.ZERO, Map.of(SECOND, parts(70, 0))));
    found(new Checkpoint(5, Credits.ZERO, Map.of(SECOND, parts(70, 0))));
  }

  private void found(Checkpoint checkpoint) {
    assertThat(LedgerInvariants.violations(wallet, entries, List.of(checkpoint)))
        .singleElement()
        .asString()
        .startsWith("the checkpoint at entry " + checkpoint.sequence() + " is ");
  }
}
