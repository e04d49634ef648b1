package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bursar.application.posting.Accounts.Stored;
import org.bursar.application.posting.OpenAccount;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.RefundableCharge;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;

/** Puts what commands name, closed as it is, back into the accounts that they are about. */
final class ClosedRows {
  private final Map<WalletId, List<RefundableCharge>> charges;
  private final List<HoldRow> holds;
  private final List<LotRow> lots;

  ClosedRows(ReferencedRows named, List<Account> locked) throws SQLException {
    List<Wallet> wallets = locked.stream().map(Account::wallet).toList();
    this.charges = named.charges();
    this.holds = named.endedHolds(wallets);
    this.lots = named.closedLots(wallets, charges);
  }

  Map<WalletId, OpenAccount> open(List<AccountRow> rows, List<Stored> stored) {
    Map<WalletId, OpenAccount> opened = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      AccountRow row = rows.get(i);
      List<RefundableCharge> own = charges.getOrDefault(row.wallet(), List.of());
      Stored whole = new Stored(complete(stored.get(i).account()), stored.get(i).terms());
      opened.put(row.wallet(), new OpenAccount(row.customer(), whole, own));
    }
    return opened;
  }

  private Account complete(Account account) {
    if (holds.isEmpty() && lots.isEmpty()) {
      return account;
    }
    Wallet open = account.wallet();
    List<CreditLot> allLots = new ArrayList<>(open.lots());
    lots.stream().filter(r -> r.wallet().equals(open.id())).forEach(r -> allLots.add(r.lot()));
    List<Hold> allHolds = new ArrayList<>(open.holds());
    holds.stream().filter(r -> r.wallet().equals(open.id())).forEach(r -> allHolds.add(r.hold()));
    Wallet complete =
        new Wallet(open.id(), allLots, allHolds, open.debt(), open.sequence(), open.lastAt());
    return new Account(complete, account.zone(), account.subscription());
  }
}
