package org.bursar.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bursar.application.tenancy.KeyRing;
import org.bursar.rest.problem.Fault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells callers by their credentials: keys of tenants, sessions of customers, the operator. */
@ApplicationScoped
public class Access {
  private static final String BEARER = "Bearer ";

  private final KeyRing keys;
  private final Sessions sessions;
  private final KeyCache cache = new KeyCache(System::nanoTime);
  private final InstantSource clock;
  private final Optional<String> operator;

  /**
   * Access by what a key ring holds.
   *
   * @param operator the token that creates tenants; nobody has it if empty
   */
  @Inject
  public Access(
      KeyRing keys,
      InstantSource clock,
      @ConfigProperty(name = "bursar.operator.token") Optional<String> operator) {
    this.keys = keys;
    this.clock = clock;
    this.operator = operator;
    this.sessions = clock == null ? null : new Sessions(keys::sessionSecret, clock);
  }

  /** For the container's proxy only. */
  protected Access() {
    this(null, null, Optional.empty());
  }

  /**
   * Who sends this Authorization header; null if there is none.
   *
   * @throws org.bursar.rest.problem.Problem.Thrown unauthorized
   */
  public Caller caller(String authorization) {
    return holder(token(authorization)).orElseThrow(Access::unknown);
  }

  /** Who sends this Authorization header; empty if nobody that is known here does. */
  public Optional<Caller> known(String authorization) {
    return isBearer(authorization) ? holder(token(authorization)) : Optional.empty();
  }

  private Optional<Caller> holder(String token) {
    return token.startsWith("bsk_") ? cache.caller(token, this::verify) : sessions.verify(token);
  }

  private Optional<Caller> verify(String token) {
    return keys.verify(token).map(key -> Caller.key(key.tenant(), key.id(), key.scopes()));
  }

  /** Looks every key up again; after one has been revoked, it stops here at once. */
  public void forget() {
    cache.clear();
  }

  /** A token for a customer's browser. */
  public Session open(String tenant, String customer, Duration life) {
    Instant end = clock.instant().plus(life).truncatedTo(ChronoUnit.SECONDS);
    return new Session(sessions.issue(tenant, customer, end), end);
  }

  /**
   * Admits the operator only.
   *
   * @throws org.bursar.rest.problem.Problem.Thrown unauthorized
   */
  public void requireOperator(String authorization) {
    byte[] token = token(authorization).getBytes(StandardCharsets.UTF_8);
    operator
        .map(own -> own.getBytes(StandardCharsets.UTF_8))
        .filter(own -> MessageDigest.isEqual(own, token))
        .orElseThrow(Access::unknown);
  }

  private static String token(String authorization) {
    if (!isBearer(authorization)) {
      throw Fault.UNAUTHORIZED
          .problem()
          .header("WWW-Authenticate", "Bearer realm=\"bursar\"")
          .thrown();
    }
    return authorization.substring(BEARER.length()).strip();
  }

  private static boolean isBearer(String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
  }

  private static RuntimeException unknown() {
    return Fault.UNAUTHORIZED
        .problem("The credential is unknown, has ended or has been revoked.")
        .header("WWW-Authenticate", "Bearer realm=\"bursar\", error=\"invalid_token\"")
        .thrown();
  }

  /** A customer's token and when it ends. */
  public record Session(String token, Instant expiresAt) {}
}
