package org.bursar.application.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bursar.application.posting.Charge;
import org.bursar.domain.wallet.Checkpoint;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;

/** What has happened, to read. */
public interface Ledger {

  /**
   * Entries of a wallet, newest first.
   *
   * @param before only entries with a lower sequence
   */
  List<LedgerEntry> entries(WalletId wallet, long before, int limit);

  /** All entries of a wallet in a span of time, oldest first, one by one. */
  void forEach(WalletId wallet, Instant from, Instant to, Consumer<LedgerEntry> reader);

  /**
   * The wallet as it was at an instant, right after the entries of that instant: the lots that were
   * open, and no holds. When a lot was voided the ledger does not say; one of which nothing was
   * available counts as voided if it is now.
   */
  Wallet walletAt(WalletId wallet, Instant at);

  /**
   * What charges have taken less what refunds have brought back, from the ledger's own rows.
   *
   * @param to exclusive
   */
  UsageReport usage(WalletId wallet, Instant from, Instant to, UsageReport.Grouping by);

  /** The charges of a wallet in a span of time, oldest first, one by one. */
  void forEachCharge(WalletId wallet, Instant from, Instant to, Consumer<StoredCharge> reader);

  /**
   * Charges of a wallet, newest first.
   *
   * @param before only charges that come after this place in the list
   */
  List<StoredCharge> charges(
      WalletId wallet, ChargeFilter filter, Optional<Place> before, int limit);

  /**
   * Holds of a wallet as they are stored, the latest that began first.
   *
   * @param status only holds of this status; all if empty
   * @param before only holds with a lower id
   */
  List<Hold> holds(WalletId wallet, Optional<HoldStatus> status, Optional<UUID> before, int limit);

  /** A charge of this tenant, with what has been refunded of it. */
  Optional<StoredCharge> charge(String tenant, UUID id);

  /** A hold of this tenant, with whose it is. */
  Optional<StoredHold> hold(String tenant, UUID id);

  /** Open holds of a wallet, newest first. */
  List<Hold> openHolds(WalletId wallet);

  /** Lots by id, closed ones too. */
  List<CreditLot> lots(WalletId wallet, List<UUID> ids);

  /** Lots that became effective in a span of time, oldest first, one by one; closed ones too. */
  void forEachLot(WalletId wallet, Instant from, Instant to, Consumer<CreditLot> reader);

  /** Every wallet of a tenant with its whole ledger, one by one, for the proof. */
  void forEachBook(String tenant, Consumer<Book> reader);

  /** A charge and what came back of it. */
  record StoredCharge(Charge charge, Credits refunded, WalletId wallet) {}

  /**
   * Which charges are asked for.
   *
   * @param to exclusive
   * @param meter whose charges; all if empty
   */
  record ChargeFilter(Instant from, Instant to, Optional<String> meter) {}

  /** Where a charge stands in a list: by its time and, at the same time, by its id. */
  record Place(Instant at, UUID id) {}

  /** A hold and its customer. */
  record StoredHold(Hold hold, String customer) {}

  /**
   * One wallet with everything that is stored of it.
   *
   * @param wallet with all its lots and holds, closed ones too
   * @param checkpoints from which its past is read; none where the entries are all that is read
   */
  record Book(
      String customer, Wallet wallet, List<LedgerEntry> entries, List<Checkpoint> checkpoints) {}
}
