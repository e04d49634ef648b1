package org.bursar.application.subscribing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bursar.application.balance.Standing;
import org.bursar.application.balance.Standings;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome.Done;
import org.bursar.application.posting.Request;
import org.bursar.domain.Refusal;
import org.bursar.domain.subscription.PlanChange;
import org.bursar.domain.subscription.Subscription;

/** The conversation about plans. */
@Dependent
public class Subscribing {
  private final GroupCommit books;
  private final Standings standings;

  @Inject
  public Subscribing(GroupCommit books, Standings standings) {
    this.books = books;
    this.standings = standings;
  }

  /**
   * The live subscription, or the latest one that has ended.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Subscribed subscription(String tenant, String customer) {
    Standing standing = standings.now(tenant, customer);
    Subscription latest =
        standing
            .account()
            .subscription()
            .orElseThrow(() -> new Refusal.NotFound("subscription of", customer).refused());
    return Subscribed.of(latest, standing.now());
  }

  /**
   * Takes a plan; answers {@link Subscribed}.
   *
   * @throws org.bursar.domain.Refused not found, subscription exists, not for sale; currency
   *     mismatch with money that is kept
   */
  public Done subscribe(Request request, SubscribeOrder order) {
    return books.submit(request, order);
  }

  /**
   * What a change would cost and bring; changes nothing.
   *
   * @throws org.bursar.domain.Refused not found, same plan, currency mismatch, not for sale
   */
  public Preview preview(String tenant, String customer, String plan) {
    Standing standing = standings.now(tenant, customer);
    Instant now = standing.now();
    PlanChange change =
        standing.account().preview(standing.terms().plan(plan), standing.terms().policies(), now);
    return Preview.of(change, now);
  }

  /**
   * Changes the plan, as previewed; answers {@link Subscribed}.
   *
   * @throws org.bursar.domain.Refused not found, same plan, currency mismatch, not for sale
   */
  public Done change(Request request, ChangeOrder order) {
    return books.submit(request, order);
  }

  /**
   * Cancels, resumes, withdraws or acknowledges; answers {@link Subscribed}.
   *
   * @throws org.bursar.domain.Refused not found, already canceled, nothing pending
   */
  public Done act(Request request, LifeOrder order) {
    return books.submit(request, order);
  }
}
