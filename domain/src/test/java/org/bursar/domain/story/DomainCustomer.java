package org.bursar.domain.story;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.Erasure;
import org.bursar.domain.subscription.PendingChange;
import org.bursar.domain.subscription.PlanChange;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.CaptureTerms;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.RefundableCharge;

/** Speaks to the domain itself: an account in memory, settled before each word. */
final class DomainCustomer implements Customer {
  private final Desk desk;
  private final Receipts receipts = new Receipts();

  DomainCustomer(CreditPolicy policy) {
    this.desk = new Desk(PolicyHistory.always(policy));
  }

  @Override
  public void on(String date) {
    desk.on(Customer.instant(date));
  }

  @Override
  public void livesIn(String timeZone) {
    desk.change(account -> account.in(ZoneId.of(timeZone)));
  }

  @Override
  public void subscribesTo(String plan, int percentOff) {
    List<Discount> discounts =
        percentOff == 0 ? List.of() : List.of(new Discount("LESS", percentOff));
    desk.change(
        account ->
            account.subscribe(desk.next().reference(), Shop.plan(plan), discounts, desk.now()));
  }

  @Override
  public Offer considers(String plan) {
    PlanChange offer = preview(plan);
    return new Offer(
        offer.kind().name(),
        offer.effectiveAt(),
        offer.charge().amount(),
        offer.credits().toString());
  }

  @Override
  public long changesTo(String plan) {
    PlanChange offer = preview(plan);
    desk.change(account -> account.change(offer, desk.policies(), desk.next()).account());
    return offer.charge().amount();
  }

  private PlanChange preview(String plan) {
    return desk.decide(a -> a.preview(Shop.plan(plan), desk.policies(), desk.now()));
  }

  @Override
  public void staysOnPlan() {
    desk.change(account -> account.with(account.requireLive().withdrawChange()));
  }

  @Override
  public void cancels() {
    desk.change(account -> account.cancel(desk.policies(), desk.now(), Optional.empty()));
  }

  @Override
  public void resumes() {
    desk.change(account -> account.with(account.requireLive().resume()));
  }

  @Override
  public Membership membership() {
    Subscription subscription = desk.account().subscription().orElseThrow();
    return new Membership(
        subscription.plan().code(),
        subscription.isLive(),
        subscription.priceOf(subscription.plan()).amount(),
        subscription.pending().map(PendingChange::plan).map(plan -> plan.code()),
        subscription.cancelAt(),
        subscription.erasure() == Erasure.DUE);
  }

  @Override
  public void buysPack(String pack) {
    desk.post(account -> account.buy(Shop.pack(pack), desk.policies(), desk.next(), desk.now()));
  }

  @Override
  public String spends(String credits) {
    return charge("", Credits.parse(credits));
  }

  @Override
  public String generates(Work work) {
    return charge(work.meter(), Shop.price(work));
  }

  private String charge(String meter, Credits price) {
    return receipts.note(
        meter,
        desk.post(
            account ->
                account.wallet().charge(price, desk.next(), desk.policy().burnDown(), desk.now())));
  }

  @Override
  public String priceOf(Work work) {
    return Shop.price(work).toString();
  }

  @Override
  public String startsGeneration(String estimate) {
    return desk.post(
            account ->
                account
                    .wallet()
                    .hold(Credits.parse(estimate), desk.next(), desk.holdTerms(), desk.now()))
        .cause()
        .reference()
        .toString();
  }

  @Override
  public String finishes(String generation, String cost) {
    CaptureTerms terms = desk.captureTerms();
    UUID hold = UUID.fromString(generation);
    return receipts.note(
        "",
        desk.post(
            account -> account.wallet().capture(hold, Credits.parse(cost), terms, desk.now())));
  }

  @Override
  public void generationFails(String generation) {
    desk.post(
        account -> account.wallet().release(UUID.fromString(generation), desk.next(), desk.now()));
  }

  @Override
  public void asksBack(String charge, String reason) {
    RefundableCharge old = receipts.charge(charge);
    Credits all = old.refundable();
    desk.post(
        account ->
            account.wallet().refund(old.requireRefundable(reason), all, desk.next(), desk.now()));
    receipts.refund(old, all);
  }

  @Override
  public List<Paid> paymentOf(String charge) {
    return receipts.charge(charge).draws().stream()
        .map(draw -> new Paid(draw.source().name(), draw.credits().toString()))
        .toList();
  }

  @Override
  public String available() {
    return desk.account().wallet().available().toString();
  }

  @Override
  public String held() {
    return desk.account().wallet().held().toString();
  }

  @Override
  public Map<String, String> usage() {
    return receipts.usage();
  }

  @Override
  public Optional<Instant> nextGrant() {
    return upcoming().stream()
        .filter(coming -> coming.change().equals(EntryType.GRANT.name()))
        .map(Coming::at)
        .findFirst();
  }

  @Override
  public List<Coming> upcoming() {
    return desk.account().upcoming(desk.policies(), desk.now(), desk.inAYear()).stream()
        .map(coming -> new Coming(coming.at(), coming.change().name(), coming.credits().toString()))
        .toList();
  }
}
