package io.plimsoll.application.access;

import io.plimsoll.domain.access.AccessToken;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import java.time.Instant;
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
    TokenHash hash = TokenHash.of(token);
    return tokens
        .find(hash)
        .flatMap(found -> users.find(found.owner()).map(user -> known(hash, found, user)))
        .orElseGet(Result.Unknown::new);
  }

  private Result known(TokenHash hash, AccessToken token, User user) {
    Instant now = clock.instant();
    if (!user.active()) {
      return new Result.Inactive();
    }
    if (token.isExpired(now)) {
      return new Result.Expired();
    }
    if (token.isStale(now)) {
      tokens.use(hash, now);
    }
    return new Result.Known(Viewer.of(user, users.rolesOf(user.id(), now)));
  }
}
