package io.plimsoll.rest.security;

import io.plimsoll.domain.access.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A presented token and, once it has been found, whose it is. */
final class TokenAuthentication extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;

  private final String token;
  private final transient @Nullable Viewer viewer;

  TokenAuthentication(String token) {
    this(token, null);
  }

  TokenAuthentication(String token, @Nullable Viewer viewer) {
    super(List.of());
    this.token = token;
    this.viewer = viewer;
    setAuthenticated(viewer != null);
  }

  @Override
  public String getCredentials() {
    return token;
  }

  @Override
  public @Nullable Viewer getPrincipal() {
    return viewer;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TokenAuthentication same && same.token.equals(token);
  }

  @Override
  public int hashCode() {
    return token.hashCode();
  }
}
