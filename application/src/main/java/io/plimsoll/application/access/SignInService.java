package io.plimsoll.application.access;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.PasswordHashes;
import io.plimsoll.domain.access.SignInFailures;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

final class SignInService implements SignIn {
  private final Users users;
  private final AccessTokens tokens;
  private final SignInFailures failures;
  private final PasswordHashes hashes;
  private final UnitOfWork unitOfWork;
  private final AccessKeys keys;
  private final InstantSource clock;

  SignInService(
      Users users,
      AccessTokens tokens,
      SignInFailures failures,
      PasswordHashes hashes,
      UnitOfWork unitOfWork,
      AccessKeys keys,
      InstantSource clock) {
    this.users = users;
    this.tokens = tokens;
    this.failures = failures;
    this.hashes = hashes;
    this.unitOfWork = unitOfWork;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Result signIn(Command command) {
    Instant now = clock.instant();
    // guesses are counted before they are looked at: of many at once, all but a few are turned away
    if (!unitOfWork.complete(() -> mayTry(command, now))) {
      return new Result.LockedOut();
    }
    // outside of the unit of work: hashing is slow on purpose and needs no connection
    Optional<User> user =
        Optional.ofNullable(users.byUsername(Set.of(command.username())).get(command.username()));
    return passwordMatches(user, command.password())
        ? unitOfWork.complete(() -> conclude(command, user.orElseThrow(), now))
        : new Result.Wrong();
  }

  private boolean passwordMatches(Optional<User> user, String password) {
    Optional<String> hash = user.map(User::id).flatMap(users::passwordHash);
    if (hash.isEmpty()) {
      // takes the time that comparing would, so that the answer does not tell who exists
      hashes.hash(password);
      return false;
    }
    return hashes.matches(password, hash.get());
  }

  private boolean mayTry(Command command, Instant now) {
    return failures.attempt(
        command.username(), command.address(), now, now.minus(LOCK_OUT), MAX_FAILURES);
  }

  private Result conclude(Command command, User user, Instant now) {
    failures.clear(command.username(), command.address());
    if (!user.active()) {
      return new Result.Disabled();
    }
    String token = keys.next();
    tokens.add(TokenHash.of(token), user.id(), now, KEPT_TOKENS);
    return new Result.SignedIn(token);
  }
}
