package org.bursar.application.charging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bursar.application.balance.CurrentAccount;
import org.bursar.application.balance.CurrentAccounts;
import org.bursar.application.charging.Cost.Priced;
import org.bursar.application.ledger.Ledger;
import org.bursar.application.ledger.Ledger.StoredCharge;
import org.bursar.application.ledger.Ledger.StoredHold;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Outcome.Done;
import org.bursar.application.posting.Submission;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.Wallet;

/** The conversation with a tenant's backend about paying for generations. */
@Dependent
public class Charging {
  private final GroupCommit books;
  private final CurrentAccounts accounts;
  private final Ledger ledger;

  @Inject
  public Charging(GroupCommit books, CurrentAccounts accounts, Ledger ledger) {
    this.books = books;
    this.accounts = accounts;
    this.ledger = ledger;
  }

  /**
   * Says what something would cost; changes nothing.
   *
   * @throws org.bursar.domain.Refused not found, unknown quantity, unknown attribute
   */
  public Quote quote(String tenant, String customer, Cost cost) {
    CurrentAccount current = accounts.now(tenant, customer);
    Priced price = cost.price(current.terms());
    Credits available = current.account().wallet().available();
    return new Quote(
        price.credits(),
        available,
        available.covers(price.credits()),
        price.tariff().map(tariff -> tariff.version()));
  }

  /**
   * Charges at once; answers {@link Charge}.
   *
   * @throws org.bursar.domain.Refused not found, insufficient credits, unknown quantity, unknown
   *     attribute
   */
  public Done charge(CallerContext caller, MakeCharge burnDown) {
    return books.submit(caller, burnDown);
  }

  /** Charges one after another; each succeeds or fails by itself, as if it had come alone. */
  public List<Outcome> chargeAll(List<Submission> charges) {
    return charges.isEmpty() ? List.of() : books.submit(charges);
  }

  /**
   * Sets credits aside; answers {@link Held}.
   *
   * @throws org.bursar.domain.Refused not found, insufficient credits, too many holds
   */
  public Done hold(CallerContext caller, PlaceHold burnDown) {
    return books.submit(caller, burnDown);
  }

  /**
   * Ends a hold with its real cost; answers {@link Captured}.
   *
   * @throws org.bursar.domain.Refused not found, hold closed, not metered
   */
  public Done capture(CallerContext caller, CaptureHold burnDown) {
    return books.submit(caller, burnDown);
  }

  /**
   * Ends a hold without a cost; answers {@link Released}.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Done release(CallerContext caller, ReleaseHold burnDown) {
    return books.submit(caller, burnDown);
  }

  /**
   * Moves a hold's timeout; answers {@link Held}.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Done extend(CallerContext caller, ExtendHold burnDown) {
    return books.submit(caller, burnDown);
  }

  /**
   * Undoes a charge; answers {@link Refunded}.
   *
   * @throws org.bursar.domain.Refused not found, not refundable, refund exceeds charge
   */
  public Done refund(CallerContext caller, RefundCharge burnDown) {
    return books.submit(caller, burnDown);
  }

  /**
   * A hold, timed out if its time has come.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Held held(String tenant, UUID id) {
    StoredHold stored = stored(tenant, id);
    Wallet wallet = accounts.now(tenant, stored.customer()).account().wallet();
    Hold hold =
        wallet.holds().stream()
            .filter(open -> open.id().equals(id))
            .findFirst()
            .orElseGet(() -> stored(tenant, id).hold());
    return Held.of(stored.customer(), hold, wallet.available());
  }

  private StoredHold stored(String tenant, UUID id) {
    return ledger
        .hold(tenant, id)
        .orElseThrow(() -> new Refusal.NotFound("hold", id.toString()).refused());
  }

  /**
   * A charge, explained.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public ExplainedCharge charged(String tenant, UUID id) {
    StoredCharge stored =
        ledger
            .charge(tenant, id)
            .orElseThrow(() -> new Refusal.NotFound("charge", id.toString()).refused());
    List<UUID> ids = stored.charge().draws().stream().map(Draw::lot).toList();
    Map<UUID, CreditLot> lots =
        ledger.lots(stored.wallet(), ids).stream()
            .collect(Collectors.toMap(CreditLot::id, Function.identity()));
    return new ExplainedCharge(
        stored.charge(), stored.refunded(), because(stored.charge(), ids, lots));
  }

  private static List<String> because(Charge charge, List<UUID> ids, Map<UUID, CreditLot> lots) {
    BurnDownOrder burnDown = new BurnDownOrder(charge.burnDown());
    List<String> because = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      CreditLot lot = lots.get(ids.get(i));
      because.add(
          i + 1 < ids.size()
              ? burnDown.because(lot, lots.get(ids.get(i + 1)))
              : burnDown.because(lot));
    }
    return because;
  }
}
