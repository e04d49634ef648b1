package org.bursar.rest.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
  private static final byte[] SECRET = new byte[32];

  private final Sessions sessions = at(NOW);

  private static Sessions at(Instant now) {
    return new Sessions(() -> SECRET, InstantSource.fixed(now));
  }

  @Test
  void aTokenNamesTenantAndCustomer() {
    String token = sessions.issue("alno", "ann", NOW.plusSeconds(3600));
    assertThat(sessions.verify(token)).contains(Caller.session("alno", "ann"));
  }

  @Test
  void aTokenEnds() {
    String token = sessions.issue("alno", "ann", NOW.plusSeconds(60));
    assertThat(at(NOW.plusSeconds(59)).verify(token)).isPresent();
    assertThat(at(NOW.plusSeconds(60)).verify(token)).isEmpty();
  }

  @Test
  void anotherSecretMakesNoToken() {
    byte[] other = SECRET.clone();
    other[0] = 1;
    String forged =
        new Sessions(() -> other, InstantSource.fixed(NOW))
            .issue("alno", "ann", NOW.plusSeconds(60));
    assertThat(sessions.verify(forged)).isEmpty();
  }

  @Test
  void anAlteredTokenIsNone() {
    String[] parts = sessions.issue("alno", "ann", NOW.plusSeconds(60)).split("\\.");
    String bob = sessions.issue("alno", "bob", NOW.plusSeconds(60)).split("\\.")[1];
    assertThat(sessions.verify(parts[0] + "." + bob + "." + parts[2])).isEmpty();
    assertThat(sessions.verify("")).isEmpty();
    assertThat(sessions.verify("a.b.c")).isEmpty();
  }

  @Test
  void aTokenWithoutSignatureIsNone() {
    assertThat(sessions.verify(new PlainJWT(claims(60).build()).serialize())).isEmpty();
  }

  @Test
  void aTokenForMoreThanAnHourIsNone() throws Exception {
    assertThat(sessions.verify(signed(JWSAlgorithm.HS256, "session+jwt", 2 * 3600))).isEmpty();
  }

  @Test
  void aTokenOfAnotherTypeOrAlgorithmIsNone() throws Exception {
    assertThat(sessions.verify(signed(JWSAlgorithm.HS256, "session+jwt", 60))).isPresent();
    assertThat(sessions.verify(signed(JWSAlgorithm.HS256, "JWT", 60))).isEmpty();
    assertThat(sessions.verify(signed(JWSAlgorithm.HS384, "session+jwt", 60))).isEmpty();
  }

  @Test
  void aTokenWithoutEndOrTenantIsNone() throws Exception {
    JWTClaimsSet.Builder endless = claims(60).expirationTime(null);
    assertThat(sessions.verify(signed(endless))).isEmpty();
    assertThat(sessions.verify(signed(claims(60).claim("tenant", null)))).isEmpty();
    assertThat(sessions.verify(signed(claims(60).subject(null)))).isEmpty();
    assertThat(sessions.verify(signed(claims(60).issuer("else")))).isEmpty();
  }

  private static JWTClaimsSet.Builder claims(long seconds) {
    return new JWTClaimsSet.Builder()
        .issuer("bursar")
        .claim("tenant", "alno")
        .subject("ann")
        .expirationTime(Date.from(NOW.plusSeconds(seconds)));
  }

  private static String signed(JWTClaimsSet.Builder claims) throws Exception {
    return signed(JWSAlgorithm.HS256, "session+jwt", claims);
  }

  private static String signed(JWSAlgorithm algorithm, String type, long seconds) throws Exception {
    return signed(algorithm, type, claims(seconds));
  }

  private static String signed(JWSAlgorithm algorithm, String type, JWTClaimsSet.Builder claims)
      throws Exception {
    JWSHeader header = new JWSHeader.Builder(algorithm).type(new JOSEObjectType(type)).build();
    SignedJWT token = new SignedJWT(header, claims.build());
    byte[] secret = algorithm == JWSAlgorithm.HS256 ? SECRET : Arrays.copyOf(SECRET, 48);
    token.sign(new MACSigner(secret));
    return token.serialize();
  }
}
