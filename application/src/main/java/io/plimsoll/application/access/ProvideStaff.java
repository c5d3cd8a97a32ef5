package io.plimsoll.application.access;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.Users;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Sees to it that somebody can use a marketplace that has just been started: the staff user {@value
 * #USERNAME}, with an access token. May be repeated; what is there already stays as it is.
 */
public interface ProvideStaff {
  String USERNAME = "staff";

  /**
   * Provides the user, and its token when one is configured or when the user has none.
   *
   * @param configured the token that the operator wants; a new one makes the user's others invalid
   */
  Result provide(Optional<String> configured);

  static ProvideStaff using(
      Users users,
      AccessTokens tokens,
      UnitOfWork unitOfWork,
      SecureRandom random,
      Supplier<UUID> ids,
      InstantSource clock) {
    return new ProvideStaffService(users, tokens, unitOfWork, new AccessKeys(random), ids, clock);
  }

  /** What became of it. */
  sealed interface Result {

    /** The user is there, and its token is known to the operator. */
    record Ready() implements Result {}

    /** The user got this token, which can't be shown again. */
    record Issued(String token) implements Result {
      /** Leaves the token out. */
      @Override
      public String toString() {
        return "Issued[]";
      }
    }

    /** Nothing was changed: the configured token can't be one, or belongs to another user. */
    record Unusable(String reason) implements Result {}
  }
}
