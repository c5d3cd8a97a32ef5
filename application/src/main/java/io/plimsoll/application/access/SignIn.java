package io.plimsoll.application.access;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.PasswordHashes;
import io.plimsoll.domain.access.SignInFailures;
import io.plimsoll.domain.access.Users;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Exchanges a username and a password for a new access token. Only hashes of tokens are kept, so an
 * existing token can't be handed out again; the newest {@value #KEPT_TOKENS} of a user stay valid.
 * An unknown username takes as long as a wrong password and counts as a failure too, so that names
 * can't be probed.
 */
public interface SignIn {
  /** How many tokens of one user are valid at the same time. */
  int KEPT_TOKENS = 10;

  /** Failures of one username from one address that lock it out from there. */
  int MAX_FAILURES = 4;

  /** How long a lock-out lasts, counted from the last failure. */
  Duration LOCK_OUT = Duration.ofMinutes(10);

  Result signIn(Command command);

  static SignIn using(
      Users users,
      AccessTokens tokens,
      SignInFailures failures,
      PasswordHashes hashes,
      UnitOfWork unitOfWork,
      SecureRandom random,
      InstantSource clock) {
    return new SignInService(
        users, tokens, failures, hashes, unitOfWork, new AccessKeys(random), clock);
  }

  /**
   * Who wants to sign in.
   *
   * @param username at most 128 characters
   * @param address where the request comes from, at most 64 characters
   */
  record Command(String username, String password, String address) {
    /** Leaves the password out. */
    @Override
    public String toString() {
      return "Command[username=%s, address=%s]".formatted(username, address);
    }
  }

  /** What became of it. */
  sealed interface Result {

    record SignedIn(String token) implements Result {
      /** Leaves the token out. */
      @Override
      public String toString() {
        return "SignedIn[]";
      }
    }

    /** There is no user with this name and password. */
    record Wrong() implements Result {}

    /** Name and password are right, but the user may not sign in. */
    record Disabled() implements Result {}

    /** Too many failures; the password was not looked at, or doesn't matter. */
    record LockedOut() implements Result {}
  }
}
