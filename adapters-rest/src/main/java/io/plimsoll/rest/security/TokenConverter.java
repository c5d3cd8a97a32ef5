package io.plimsoll.rest.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Reads {@code Authorization: Token <key>}; a scheme that nobody knows counts as no credentials.
 */
final class TokenConverter implements AuthenticationConverter {

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    String header =
        Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "").strip();
    String[] words = header.split("\\s+");
    if (words[0].equalsIgnoreCase("Bearer")) {
      throw new BadCredentialsException("Invalid JWT token.");
    }
    if (!words[0].equalsIgnoreCase("Token")) {
      return null;
    }
    if (words.length == 1) {
      throw new BadCredentialsException("Invalid token. No credentials provided.");
    }
    if (words.length > 2) {
      throw new BadCredentialsException("Invalid token. Token string should not contain spaces.");
    }
    return new TokenAuthentication(words[1]);
  }
}
