package io.plimsoll.application.access;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes access tokens that can't be guessed: 40 lowercase hex digits. */
final class AccessKeys {
  private static final int BYTES = 20;

  private final SecureRandom random;

  AccessKeys(SecureRandom random) {
    this.random = random;
  }

  String next() {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    return HexFormat.of().formatHex(key);
  }
}
