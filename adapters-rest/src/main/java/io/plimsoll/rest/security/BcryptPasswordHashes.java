package io.plimsoll.rest.security;

import io.plimsoll.domain.access.PasswordHashes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Bcrypt over the SHA-256 of the password: bcrypt alone takes 72 bytes at most and stops at the
 * first NUL.
 */
@Component
final class BcryptPasswordHashes implements PasswordHashes {
  private final PasswordEncoder encoder = new BCryptPasswordEncoder();

  @Override
  public String hash(String password) {
    String hash = encoder.encode(digest(password));
    if (hash == null) {
      throw new IllegalStateException("a digest always has a hash");
    }
    return hash;
  }

  @Override
  public boolean matches(String password, String hash) {
    return encoder.matches(digest(password), hash);
  }

  private static String digest(String password) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
