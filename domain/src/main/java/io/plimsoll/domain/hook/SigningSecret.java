package io.plimsoll.domain.hook;

import java.util.Base64;

/**
 * What webhooks are signed with, as Standard Webhooks writes it.
 *
 * @param text {@code whsec_} and the base64 of {@value #MIN_BYTES} to {@value #MAX_BYTES} bytes
 */
public record SigningSecret(String text) {
  public static final int MIN_BYTES = 24;
  public static final int MAX_BYTES = 64;

  private static final String PREFIX = "whsec_";

  public SigningSecret {
    if (!text.startsWith(PREFIX)) {
      throw new IllegalArgumentException("a signing secret begins with " + PREFIX);
    }
    int length = bytes(text).length;
    if (length < MIN_BYTES || length > MAX_BYTES) {
      throw new IllegalArgumentException(
          "a signing secret has %d to %d bytes, not %d".formatted(MIN_BYTES, MAX_BYTES, length));
    }
  }

  public static SigningSecret of(byte[] key) {
    return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(key));
  }

  /** The bytes themselves, as a key for HMAC. */
  public byte[] key() {
    return bytes(text);
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text.substring(PREFIX.length()));
  }

  /** Leaves the secret out. */
  @Override
  public String toString() {
    return PREFIX + "...";
  }
}
