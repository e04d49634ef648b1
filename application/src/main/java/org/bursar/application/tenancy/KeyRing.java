package org.bursar.application.tenancy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bursar.application.UseCase;
import org.bursar.application.port.Tenants;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.DerivedIds;

/** The conversation about a tenant's API keys. Keys live by the wall clock, in a sandbox too. */
@UseCase
public class KeyRing {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

  private final Keys keys;
  private final Tenants tenants;
  private final InstantSource clock;

  @Inject
  public KeyRing(Keys keys, Tenants tenants, InstantSource clock) {
    this.keys = keys;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** A key that has just been made, with its text, which is never shown again. */
  public record Issued(ApiKey key, String text) {}

  public Issued create(String tenant, String name, Set<Scope> scopes) {
    String mode = tenants.find(tenant).orElseThrow().isSandbox() ? "test" : "live";
    String id = randomId();
    byte[] secret = new byte[32];
    RANDOM.nextBytes(secret);
    String text =
        "bsk_"
            + mode
            + "_"
            + id
            + "_"
            + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    return store(tenant, name, scopes, text);
  }

  /** Stores a key of a given text; only a demo has such. */
  public Issued store(String tenant, String name, Set<Scope> scopes, String text) {
    String id = idOf(text).orElseThrow();
    ApiKey key = new ApiKey(id, tenant, name, scopes, hash(text), now(), Optional.empty());
    keys.put(key);
    return new Issued(key, text);
  }

  /**
   * Makes a new key with the same name and scopes; the old one works on for {@code grace}, but
   * never longer than it would have.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Issued rotate(String tenant, String id, Duration grace) {
    ApiKey old = own(tenant, id);
    Issued issued = create(tenant, old.name(), old.scopes());
    keys.put(old.revoked(now().plus(grace)));
    return issued;
  }

  /**
   * Ends a key at once.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public ApiKey revoke(String tenant, String id) {
    ApiKey revoked = own(tenant, id).revoked(now());
    keys.put(revoked);
    return revoked;
  }

  public List<ApiKey> list(String tenant) {
    return keys.list(tenant);
  }

  /** The key of this text, if it is one and works. */
  public Optional<ApiKey> verify(String text) {
    byte[] hash = hash(text).getBytes(StandardCharsets.US_ASCII);
    return idOf(text)
        .flatMap(keys::find)
        .filter(
            key ->
                MessageDigest.isEqual(hash, key.secretHash().getBytes(StandardCharsets.US_ASCII)))
        .filter(key -> key.worksAt(clock.instant()));
  }

  /** 256 bits with which customers' sessions are signed, the same on every server. */
  public byte[] sessionSecret() {
    return keys.sessionSecret();
  }

  private ApiKey own(String tenant, String id) {
    return keys.find(id)
        .filter(key -> key.tenant().equals(tenant))
        .orElseThrow(() -> new Refusal.NotFound("key", id).refused());
  }

  /** In microseconds, as it is stored. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Optional<String> idOf(String text) {
    String[] parts = text.split("_", 4);
    boolean wellFormed = parts.length == 4 && parts[0].equals("bsk") && !parts[2].isEmpty();
    return wellFormed ? Optional.of(parts[2]) : Optional.empty();
  }

  private static String randomId() {
    StringBuilder id = new StringBuilder();
    RANDOM.ints(12, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
    return id.toString().toLowerCase(Locale.ROOT);
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(DerivedIds.sha256(text));
  }
}
