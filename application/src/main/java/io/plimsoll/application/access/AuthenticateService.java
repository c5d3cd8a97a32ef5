package io.plimsoll.application.access;

import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;

final class AuthenticateService implements Authenticate {
  private final AccessTokens tokens;
  private final Users users;

  AuthenticateService(AccessTokens tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  @Override
  public Result authenticate(String token) {
    return tokens
        .owner(TokenHash.of(token))
        .flatMap(users::find)
        .map(this::known)
        .orElseGet(Result.Unknown::new);
  }

  private Result known(User user) {
    if (!user.active()) {
      return new Result.Inactive();
    }
    return new Result.Known(
        new Viewer(
            user.id(), user.username(), user.staff(), user.support(), users.rolesOf(user.id())));
  }
}
