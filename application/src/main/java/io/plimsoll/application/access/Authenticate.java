package io.plimsoll.application.access;

import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import java.time.InstantSource;

/** Tells from an access token who asks, and notes that the token was used. */
public interface Authenticate {

  Result authenticate(String token);

  static Authenticate using(AccessTokens tokens, Users users, InstantSource clock) {
    return new AuthenticateService(tokens, users, clock);
  }

  /** Who asks. */
  sealed interface Result {

    record Known(Viewer viewer) implements Result {}

    /** Nobody has this token. */
    record Unknown() implements Result {}

    /** The token was not used for longer than it lives. */
    record Expired() implements Result {}

    /** The token's owner may not sign in. */
    record Inactive() implements Result {}
  }
}
