package io.plimsoll.application.access;

import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import java.time.InstantSource;

final class AuthenticateService implements Authenticate {
  private final AccessTokens tokens;
  private final Users users;

  private final InstantSource clock;

  AuthenticateService(AccessTokens tokens, Users users, InstantSource clock) {
    this.tokens = tokens;
    this.users = users;
    this.clock = clock;
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
            user.id(),
            user.username(),
            user.staff(),
            user.support(),
            users.rolesOf(user.id(), clock.instant())));
  }
}
