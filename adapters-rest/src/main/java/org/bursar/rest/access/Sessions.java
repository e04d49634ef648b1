package org.bursar.rest.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;

/** Tokens for customers' browsers: JWT, HS256, by the wall clock, at most an hour. */
final class Sessions {
  static final Duration LONGEST = Duration.ofHours(1);

  private static final String ISSUER = "bursar";
  private static final JOSEObjectType TYPE = new JOSEObjectType("session+jwt");

  private final Supplier<byte[]> source;
  private final InstantSource clock;
  private volatile byte[] secret;

  /**
   * Tokens under one secret.
   *
   * @param source gives 256 bits, the same on every server; asked on first use
   */
  Sessions(Supplier<byte[]> source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  String issue(String tenant, String customer, Instant expiresAt) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .claim("tenant", tenant)
            .subject(customer)
            .issueTime(Date.from(clock.instant()))
            .expirationTime(Date.from(expiresAt))
            .build();
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).build(), claims);
    try {
      token.sign(new MACSigner(secret()));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }

  /** The customer whose token this is, if it is one and has not ended. */
  Optional<Caller> verify(String text) {
    try {
      SignedJWT token = SignedJWT.parse(text);
      boolean ours =
          JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
              && TYPE.equals(token.getHeader().getType())
              && token.verify(new MACVerifier(secret()));
      return ours ? caller(token.getJWTClaimsSet()) : Optional.empty();
    } catch (ParseException | JOSEException none) {
      return Optional.empty();
    }
  }

  private Optional<Caller> caller(JWTClaimsSet claims) throws ParseException {
    Date end = claims.getExpirationTime();
    String tenant = claims.getStringClaim("tenant");
    String customer = claims.getSubject();
    boolean whole = end != null && tenant != null && customer != null;
    return whole && ISSUER.equals(claims.getIssuer()) && runs(end.toInstant())
        ? Optional.of(Caller.session(tenant, customer))
        : Optional.empty();
  }

  /** Whether it has not ended and does not last too long; a minute for clocks that differ. */
  private boolean runs(Instant end) {
    Instant now = clock.instant();
    return now.isBefore(end) && !end.isAfter(now.plus(LONGEST).plusSeconds(60));
  }

  private byte[] secret() {
    if (secret == null) {
      secret = source.get();
    }
    return secret;
  }
}
