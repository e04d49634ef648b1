package org.bursar.application.history;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.bursar.application.balance.UsageReport;
import org.bursar.application.port.Ledger;
import org.bursar.application.port.Ledger.StoredCharge;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Request;
import org.bursar.application.posting.Touch;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.WalletId;

/** The conversation about the past. Whatever has fallen due is in the ledger before it is read. */
@Dependent
public class History {
  private final GroupCommit books;
  private final Ledger ledger;

  @Inject
  public History(GroupCommit books, Ledger ledger) {
    this.books = books;
    this.ledger = ledger;
  }

  /**
   * A page of entries, newest first.
   *
   * @param before only entries with a lower sequence; {@link Long#MAX_VALUE} for the first page
   * @throws org.bursar.domain.Refused not found
   */
  public List<LedgerEntry> entries(Request reader, String customer, long before, int limit) {
    return ledger.entries(settled(reader, customer), before, limit);
  }

  /**
   * All entries of a span, oldest first.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public void entries(Request reader, String customer, Span span, Consumer<LedgerEntry> sink) {
    ledger.forEach(settled(reader, customer), span.from(), span.to(), sink);
  }

  /**
   * All charges of a span, oldest first, each with what has come back of it since.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public void charges(Request reader, String customer, Span span, Consumer<StoredCharge> sink) {
    ledger.forEachCharge(settled(reader, customer), span.from(), span.to(), sink);
  }

  /**
   * All lots that became effective in a span, oldest first, closed ones too.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public void lots(Request reader, String customer, Span span, Consumer<CreditLot> sink) {
    ledger.forEachLot(settled(reader, customer), span.from(), span.to(), sink);
  }

  /**
   * What was used in a span.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public UsageReport usage(Request reader, String customer, Span span, UsageReport.Grouping by) {
    return ledger.usage(settled(reader, customer), span.from(), span.to(), by);
  }

  private WalletId settled(Request reader, String customer) {
    books.submit(reader, new Touch(customer));
    return WalletId.of(reader.tenant(), customer);
  }

  /** From an instant to the first one after the span. */
  public record Span(Instant from, Instant to) {}
}
