package org.bursar.application.subscribing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bursar.application.balance.CurrentAccount;
import org.bursar.application.balance.CurrentAccounts;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome.Done;
import org.bursar.domain.Refusal;
import org.bursar.domain.subscription.PlanChange;
import org.bursar.domain.subscription.Subscription;

/** The conversation about plans. */
@Dependent
public class Subscribing {
  private final GroupCommit books;
  private final CurrentAccounts accounts;

  @Inject
  public Subscribing(GroupCommit books, CurrentAccounts accounts) {
    this.books = books;
    this.accounts = accounts;
  }

  /**
   * The live subscription, or the latest one that has ended.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Subscribed subscription(String tenant, String customer) {
    CurrentAccount current = accounts.now(tenant, customer);
    Subscription latest =
        current
            .account()
            .subscription()
            .orElseThrow(() -> new Refusal.NotFound("subscription of", customer).refused());
    return Subscribed.of(latest, current.now());
  }

  /**
   * Takes a plan; answers {@link Subscribed}.
   *
   * @throws org.bursar.domain.Refused not found, subscription exists, not for sale; currency
   *     mismatch with money that is kept
   */
  public Done subscribe(CallerContext caller, SubscribeToPlan order) {
    return books.submit(caller, order);
  }

  /**
   * What a change would cost and bring; changes nothing.
   *
   * @throws org.bursar.domain.Refused not found, same plan, currency mismatch, not for sale
   */
  public Preview preview(String tenant, String customer, String plan) {
    CurrentAccount current = accounts.now(tenant, customer);
    Instant now = current.now();
    PlanChange change =
        current.account().preview(current.terms().plan(plan), current.terms().policies(), now);
    return Preview.of(change, now);
  }

  /**
   * Changes the plan, as previewed; answers {@link Subscribed}. Where nobody collects the money
   * here, a customer can only change to what costs nothing or waits for the end of what is paid.
   *
   * @throws org.bursar.domain.Refused not found, payment not confirmed, same plan, currency
   *     mismatch, not for sale
   */
  public Done change(CallerContext caller, ChangePlan order) {
    return books.submit(caller, order);
  }

  /**
   * Cancels, resumes, withdraws or acknowledges; answers {@link Subscribed}.
   *
   * @throws org.bursar.domain.Refused not found, already canceled, nothing pending
   */
  public Done act(CallerContext caller, ChangeSubscription order) {
    return books.submit(caller, order);
  }
}
