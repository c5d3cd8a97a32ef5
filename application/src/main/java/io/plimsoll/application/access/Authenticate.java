package io.plimsoll.application.access;

import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import java.time.InstantSource;

/** Tells from an access token who asks. Changes nothing. */
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

    /** The token's owner may not sign in. */
    record Inactive() implements Result {}
  }
}
