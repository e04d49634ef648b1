package org.bursar.application.charging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bursar.application.balance.Standing;
import org.bursar.application.balance.Standings;
import org.bursar.application.charging.Cost.Priced;
import org.bursar.application.port.Ledger;
import org.bursar.application.port.Ledger.StoredCharge;
import org.bursar.application.port.Ledger.StoredHold;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Outcome.Done;
import org.bursar.application.posting.Request;
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
  private final Standings standings;
  private final Ledger ledger;

  @Inject
  public Charging(GroupCommit books, Standings standings, Ledger ledger) {
    this.books = books;
    this.standings = standings;
    this.ledger = ledger;
  }

  /**
   * Says what something would cost; changes nothing.
   *
   * @throws org.bursar.domain.Refused not found, unknown quantity, unknown attribute
   */
  public Quote quote(String tenant, String customer, Cost cost) {
    Standing standing = standings.now(tenant, customer);
    Priced price = cost.price(standing.terms());
    Credits available = standing.account().wallet().available();
    return new Quote(
        price.credits(),
        available,
        available.covers(price.credits()),
        price.tariff().map(tariff -> tariff.version()));
  }

  /**
   * Charges at once; answers {@link Charged}.
   *
   * @throws org.bursar.domain.Refused not found, insufficient credits, unknown quantity, unknown
   *     attribute
   */
  public Done charge(Request request, ChargeOrder order) {
    return books.submit(request, order);
  }

  /** Charges one after another; each succeeds or fails by itself, as if it had come alone. */
  public List<Outcome> chargeAll(List<Command> charges) {
    return charges.isEmpty() ? List.of() : books.submit(charges);
  }

  /**
   * Sets credits aside; answers {@link Held}.
   *
   * @throws org.bursar.domain.Refused not found, insufficient credits, too many holds
   */
  public Done hold(Request request, HoldOrder order) {
    return books.submit(request, order);
  }

  /**
   * Ends a hold with its real cost; answers {@link Captured}.
   *
   * @throws org.bursar.domain.Refused not found, hold closed, not metered
   */
  public Done capture(Request request, CaptureOrder order) {
    return books.submit(request, order);
  }

  /**
   * Ends a hold without a cost; answers {@link Released}.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Done release(Request request, ReleaseOrder order) {
    return books.submit(request, order);
  }

  /**
   * Moves a hold's timeout; answers {@link Held}.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Done extend(Request request, ExtendOrder order) {
    return books.submit(request, order);
  }

  /**
   * Undoes a charge; answers {@link Refunded}.
   *
   * @throws org.bursar.domain.Refused not found, not refundable, refund exceeds charge
   */
  public Done refund(Request request, RefundOrder order) {
    return books.submit(request, order);
  }

  /**
   * A hold, timed out if its time has come.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Held held(String tenant, UUID id) {
    StoredHold stored = stored(tenant, id);
    Wallet wallet = standings.now(tenant, stored.customer()).account().wallet();
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
  public Explained charged(String tenant, UUID id) {
    StoredCharge stored =
        ledger
            .charge(tenant, id)
            .orElseThrow(() -> new Refusal.NotFound("charge", id.toString()).refused());
    List<UUID> ids = stored.charge().draws().stream().map(Draw::lot).toList();
    Map<UUID, CreditLot> lots =
        ledger.lots(stored.wallet(), ids).stream()
            .collect(Collectors.toMap(CreditLot::id, Function.identity()));
    return new Explained(stored.charge(), stored.refunded(), because(stored.charge(), ids, lots));
  }

  private static List<String> because(Charged charge, List<UUID> ids, Map<UUID, CreditLot> lots) {
    BurnDownOrder order = new BurnDownOrder(charge.burnDown());
    List<String> because = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      CreditLot lot = lots.get(ids.get(i));
      because.add(
          i + 1 < ids.size() ? order.because(lot, lots.get(ids.get(i + 1))) : order.because(lot));
    }
    return because;
  }
}
