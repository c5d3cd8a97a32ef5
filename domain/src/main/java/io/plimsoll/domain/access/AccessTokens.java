package io.plimsoll.domain.access;

import java.time.Instant;
import java.util.Optional;

/** The tokens with which users prove who they are; only hashes are kept. */
public interface AccessTokens {

  Optional<UserId> owner(TokenHash token);

  /** Whether the user has any token. */
  boolean hasAny(UserId user);

  /**
   * Adds a token of a user, and drops the oldest of that user's so that at most {@code keep}
   * remain. Adding a known token again changes nothing.
   */
  void add(TokenHash token, UserId user, Instant issued, int keep);
}
