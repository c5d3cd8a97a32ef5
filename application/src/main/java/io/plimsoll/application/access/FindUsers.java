package io.plimsoll.application.access;

import io.plimsoll.domain.access.UserId;
import java.util.Optional;

/** Shows users. The number of statements does not depend on how many roles a user holds. */
public interface FindUsers {

  Optional<UserView> find(UserId id);
}
