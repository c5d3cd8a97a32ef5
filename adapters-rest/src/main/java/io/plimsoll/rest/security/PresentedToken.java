package io.plimsoll.rest.security;

/** The access token with which the viewer came; nothing else knows it, only its hash is stored. */
public record PresentedToken(String value) {
  /** Leaves the token out. */
  @Override
  public String toString() {
    return "PresentedToken[]";
  }
}
