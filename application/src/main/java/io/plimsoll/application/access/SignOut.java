package io.plimsoll.application.access;

import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;

/** Makes the access token invalid with which somebody came. May be repeated. */
public interface SignOut {

  void signOut(String token);

  static SignOut using(AccessTokens tokens) {
    return token -> tokens.remove(TokenHash.of(token));
  }
}
