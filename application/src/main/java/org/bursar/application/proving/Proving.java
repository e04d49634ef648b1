package org.bursar.application.proving;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bursar.application.UseCase;
import org.bursar.application.ledger.Ledger;
import org.bursar.application.ledger.Ledger.Book;
import org.bursar.domain.wallet.LedgerInvariants;

/** The conversation about whether the ledger is right. */
@UseCase
public class Proving {
  /** Enough to see what is wrong. */
  private static final int MOST_VIOLATIONS = 100;

  private final Ledger ledger;

  @Inject
  public Proving(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Replays every wallet's ledger and holds it against what is stored, checkpoints included. */
  public Proof prove(String tenant) {
    AtomicLong wallets = new AtomicLong();
    AtomicLong entries = new AtomicLong();
    List<String> violations = new ArrayList<>();
    ledger.forEachBook(
        tenant,
        book -> {
          wallets.incrementAndGet();
          entries.addAndGet(book.entries().size());
          if (violations.size() < MOST_VIOLATIONS) {
            violations.addAll(violations(book));
          }
        });
    return new Proof(wallets.get(), entries.get(), violations);
  }

  private static List<String> violations(Book book) {
    return LedgerInvariants.violations(book.wallet(), book.entries(), book.checkpoints()).stream()
        .map(violation -> "customer " + book.customer() + ": " + violation)
        .toList();
  }
}
