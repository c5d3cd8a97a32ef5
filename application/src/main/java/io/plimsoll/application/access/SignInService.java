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
    if (isLockedOut(command, now)) {
      return new Result.LockedOut();
    }
    // outside of the unit of work: hashing is slow on purpose and needs no connection
    Optional<User> user =
        Optional.ofNullable(users.byUsername(Set.of(command.username())).get(command.username()));
    boolean right = passwordMatches(user, command.password());
    return unitOfWork.complete(() -> conclude(command, right ? user : Optional.empty(), now));
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

  private Result conclude(Command command, Optional<User> user, Instant now) {
    // once more, since other guesses may have failed while this one was being checked
    if (isLockedOut(command, now)) {
      return new Result.LockedOut();
    }
    if (user.isEmpty()) {
      failures.add(command.username(), command.address(), now, now.minus(LOCK_OUT));
      return new Result.Wrong();
    }
    if (!user.get().active()) {
      return new Result.Disabled();
    }
    failures.clear(command.username(), command.address());
    String token = keys.next();
    tokens.add(TokenHash.of(token), user.get().id(), now, KEPT_TOKENS);
    return new Result.SignedIn(token);
  }

  private boolean isLockedOut(Command command, Instant now) {
    return failures.count(command.username(), command.address(), now.minus(LOCK_OUT))
        >= MAX_FAILURES;
  }
}
