package org.bursar.domain.wallet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that follow from others, so that the same thing cannot be made twice under two ids: the first
 * 128 bits of a SHA-256, marked as UUID version 8 (RFC 9562).
 */
public final class DerivedIds {
  /** To look one up costs as much as to use it, and a charge needs seven. */
  private static final ThreadLocal<MessageDigest> DIGEST =
      ThreadLocal.withInitial(DerivedIds::digest);

  private DerivedIds() {}

  /** The id of what {@code cause} makes out of {@code origin}. */
  public static UUID id(UUID cause, UUID origin) {
    return id(cause + "/" + origin);
  }

  /** The id of the {@code number}-th thing that comes of {@code origin}. */
  public static UUID id(UUID origin, long number) {
    return id(origin + "#" + number);
  }

  public static UUID id(String name) {
    ByteBuffer hash = ByteBuffer.wrap(sha256(name));
    long high = hash.getLong() & ~0xF000L | 0x8000L;
    long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** The SHA-256 of a text in UTF-8. */
  public static byte[] sha256(String text) {
    return DIGEST.get().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
