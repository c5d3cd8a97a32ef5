package io.plimsoll.domain.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user holds a role in a scope; at most one grant for each such triple.
 *
 * @param id public identity of the grant
 * @param scope of the type that the role is for
 * @param granter null when nobody in particular gave it
 * @param expires from when on the role is not held any more; null for never
 */
public record RoleGrant(
    UUID id,
    UserId user,
    Role role,
    Scope scope,
    Instant granted,
    @Nullable UserId granter,
    @Nullable Instant expires) {

  /** A grant by nobody in particular that never expires. */
  public static RoleGrant lasting(UUID id, UserId user, Role role, Scope scope, Instant granted) {
    return new RoleGrant(id, user, role, scope, granted, null, null);
  }

  public RoleGrant {
    if (role.scope() != scope.type()) {
      throw new IllegalArgumentException(
          "%s can't be held in a scope of type %s".formatted(role.word(), scope.type().word()));
    }
  }
}
