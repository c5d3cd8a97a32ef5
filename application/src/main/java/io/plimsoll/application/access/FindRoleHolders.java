package io.plimsoll.application.access;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows who holds roles in an organization, a project or an offering. */
public interface FindRoleHolders {

  /**
   * Finds those whose roles have not expired, known by their grants; by the time of the grant.
   * Empty when there is no such scope, or the viewer does not see it.
   */
  Optional<Finder<RoleHolderView, UUID, Criterion, Order>> in(Scope scope, Viewer viewer);

  /** By what holders can be chosen. Texts are looked for in any case. */
  sealed interface Criterion {
    /** Any of these. */
    record HoldsRole(Set<Role> roles) implements Criterion {}

    record UserIs(UserId user) implements Criterion {}

    record UsernameContains(String text) implements Criterion {}

    record FullNameContains(String text) implements Criterion {}

    /** In the username, the name, the native name or the e-mail address. */
    record AnythingContains(String text) implements Criterion {}

    record SlugIs(String slug) implements Criterion {}
  }

  /** By what holders can be ordered. */
  enum Order {
    GRANTED,
    EXPIRES,
    ROLE,
    USERNAME,
    FULL_NAME,
    NATIVE_NAME,
    EMAIL
  }
}
