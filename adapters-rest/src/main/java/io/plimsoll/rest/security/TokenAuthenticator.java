package io.plimsoll.rest.security;

import io.plimsoll.application.access.Authenticate;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;

/** Finds out whose token was presented. */
final class TokenAuthenticator implements AuthenticationManager {
  private final Authenticate authenticate;

  TokenAuthenticator(Authenticate authenticate) {
    this.authenticate = authenticate;
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    String token = ((TokenAuthentication) authentication).getCredentials();
    return switch (authenticate.authenticate(token)) {
      case Authenticate.Result.Known(var viewer) -> new TokenAuthentication(token, viewer);
      case Authenticate.Result.Unknown() -> throw new BadCredentialsException("Invalid token.");
      case Authenticate.Result.Expired() ->
          throw new CredentialsExpiredException("Token has expired.");
      case Authenticate.Result.Inactive() ->
          throw new DisabledException("User inactive or deleted.");
    };
  }
}
