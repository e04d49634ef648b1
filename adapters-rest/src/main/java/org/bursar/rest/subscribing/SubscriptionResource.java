package org.bursar.rest.subscribing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.bursar.application.subscribing.ChangePlan;
import org.bursar.application.subscribing.ChangeSubscription;
import org.bursar.application.subscribing.ChangeSubscription.Step;
import org.bursar.application.subscribing.Preview;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.application.subscribing.Subscribing;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.AlreadyCanceled;
import org.bursar.domain.Refusal.CurrencyMismatch;
import org.bursar.domain.Refusal.NotForSale;
import org.bursar.domain.Refusal.NothingPending;
import org.bursar.domain.Refusal.PaymentNotConfirmed;
import org.bursar.domain.Refusal.SamePlan;
import org.bursar.domain.Refusal.SubscriptionExists;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** A customer's plan. */
@Path("/customers/{customer}/subscription")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SubscriptionResource {
  private static final String ONLY_PAID =
      "Only the tenant's backend may take a plan: it knows whether the plan was paid.";

  private final Subscribing subscribing;

  @Inject
  public SubscriptionResource(Subscribing subscribing) {
    this.subscribing = subscribing;
  }

  /** For the container's proxy only. */
  protected SubscriptionResource() {
    this(null);
  }

  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("Look at the subscription, or at the latest one that has ended")
  public Subscribed get(@PathParam("customer") String customer, @Context SecurityContext security) {
    return subscribing.subscription(Caller.of(security).tenant(), customer);
  }

  @POST
  @RequiresScope(value = Scope.GRANT, tellCustomer = ONLY_PAID)
  @Idempotent
  @Operation(
      value = "Take a plan",
      answer = Subscribed.class,
      status = 201,
      refuses = {SubscriptionExists.class, CurrencyMismatch.class, NotForSale.class})
  public Response subscribe(
      @PathParam("customer") String customer,
      SubscribeRequest subscription,
      @Context SecurityContext security) {
    return Replies.created(
        subscribing.subscribe(Caller.of(security).context(), subscription.command(customer)));
  }

  @POST
  @Path("/preview")
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation(
      value = "Say what a change of plan would cost and bring",
      refuses = {SamePlan.class, CurrencyMismatch.class, NotForSale.class})
  public Preview preview(
      @PathParam("customer") String customer,
      PlanChoice change,
      @Context SecurityContext security) {
    return subscribing.preview(Caller.of(security).tenant(), customer, change.plan());
  }

  @POST
  @Path("/change")
  @RequiresScope(value = Scope.GRANT, customer = true)
  @Idempotent
  @Operation(
      value = "Change the plan, as previewed",
      answer = Subscribed.class,
      refuses = {
        PaymentNotConfirmed.class,
        SamePlan.class,
        CurrencyMismatch.class,
        NotForSale.class
      })
  public Response change(
      @PathParam("customer") String customer,
      PlanChoice change,
      @Context SecurityContext security) {
    ChangePlan command = new ChangePlan(customer, change.plan());
    return Replies.ok(subscribing.change(Caller.of(security).context(), command));
  }

  @DELETE
  @Path("/pending-change")
  @RequiresScope(value = Scope.GRANT, customer = true)
  @Idempotent(required = false)
  @Operation(
      value = "Withdraw a downgrade that waits",
      answer = Subscribed.class,
      refuses = NothingPending.class)
  public Response withdrawChange(
      @PathParam("customer") String customer, @Context SecurityContext security) {
    return act(security, new ChangeSubscription(customer, Step.WITHDRAW_CHANGE, ""));
  }

  @POST
  @Path("/cancel")
  @RequiresScope(value = Scope.GRANT, customer = true)
  @Idempotent(required = false)
  @Operation(
      value = "End the subscription, now or when its period ends",
      answer = Subscribed.class,
      refuses = AlreadyCanceled.class)
  public Response cancel(
      @PathParam("customer") String customer,
      CancelRequest cancel,
      @Context SecurityContext security) {
    return act(security, new ChangeSubscription(customer, Step.CANCEL, cancel.reason().orElse("")));
  }

  @POST
  @Path("/resume")
  @RequiresScope(value = Scope.GRANT, customer = true)
  @Idempotent(required = false)
  @Operation(
      value = "Withdraw a cancellation that waits",
      answer = Subscribed.class,
      refuses = NothingPending.class)
  public Response resume(
      @PathParam("customer") String customer, @Context SecurityContext security) {
    return act(security, new ChangeSubscription(customer, Step.RESUME, ""));
  }

  private Response act(SecurityContext security, ChangeSubscription command) {
    return Replies.ok(subscribing.act(Caller.of(security).context(), command));
  }
}
