package org.bursar.rest.access;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal;
import org.bursar.rest.operation.RequiresScope;
import org.bursar.rest.problem.Fault;

/**
 * Who calls.
 *
 * @param actor for the ledger: {@code key:<id>} or {@code customer}
 * @param scopes of the key; none for a session
 * @param customer whose session it is; empty for a key
 * @param key the idempotency key of this request; empty if none
 */
public record Caller(
    String tenant, String actor, Set<Scope> scopes, Optional<String> customer, String key)
    implements Principal {
  /** The attribute of a request whose caller has been found out already. */
  public static final String KNOWN = Caller.class.getName();

  private static final int LONGEST_KEY = 255;

  /** The caller of the running request. */
  public static Caller of(SecurityContext context) {
    return (Caller) context.getUserPrincipal();
  }

  public static Caller key(String tenant, String id, Set<Scope> scopes) {
    return new Caller(tenant, "key:" + id, scopes, Optional.empty(), "");
  }

  public static Caller session(String tenant, String customer) {
    return new Caller(tenant, "customer", Set.of(), Optional.of(customer), "");
  }

  @Override
  public String getName() {
    return actor;
  }

  /** How the application knows the sender of an order. */
  public CallerContext context() {
    return new CallerContext(tenant, actor, key);
  }

  /** The same caller, with the idempotency key of one order. */
  public Caller with(String idempotencyKey) {
    return new Caller(tenant, actor, scopes, customer, idempotencyKey);
  }

  /** Whether a text can be an idempotency key: 1 to 255 printable ASCII characters. */
  public static boolean isIdempotencyKey(String text) {
    return text.length() <= LONGEST_KEY
        && !text.isBlank()
        && text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  /**
   * Refuses what the credential does not allow.
   *
   * @param named the customer in the path; null if there is none
   */
  void require(RequiresScope needs, String named) {
    if (customer.isPresent()) {
      if (!needs.customer()) {
        throw Fault.FORBIDDEN.problem(needs.tellCustomer()).thrown();
      } else if (named != null) {
        requireSight("customer", named, named);
      }
    } else if (!scopes.contains(needs.value())) {
      String scope = needs.value().name().toLowerCase(Locale.ROOT);
      throw Fault.FORBIDDEN
          .problem("The key needs the scope '" + scope + "'.")
          .with("scope", scope)
          .thrown();
    }
  }

  /**
   * Refuses what is another customer's as if it did not exist.
   *
   * @param resource such as "charge"
   * @param owner the customer whose it is
   */
  public void requireSight(String resource, String id, String owner) {
    if (customer.filter(own -> !own.equals(owner)).isPresent()) {
      throw new Refusal.NotFound(resource, id).refused();
    }
  }
}
