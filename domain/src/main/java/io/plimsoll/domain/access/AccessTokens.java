package io.plimsoll.domain.access;

import java.time.Instant;
import java.util.Optional;

/** The tokens with which users prove who they are; only hashes are kept. */
public interface AccessTokens {

  /** The token, valid or not; empty when there is no such token. */
  Optional<AccessToken> find(TokenHash token);

  /** Whose token it is. */
  default Optional<UserId> owner(TokenHash token) {
    return find(token).map(AccessToken::owner);
  }

  /** Whether the user has any token. */
  boolean hasAny(UserId user);

  /**
   * Adds a token of a user, and drops those of that user that have not been used for longest, so
   * that at most {@code keep} remain. Adding a known token again changes nothing.
   */
  void add(TokenHash token, UserId user, Instant issued, int keep);

  /** Notes that the token was used, unless a later use has been noted. May be repeated. */
  void use(TokenHash token, Instant at);

  /** Makes the token invalid. May be repeated. */
  void remove(TokenHash token);
}
