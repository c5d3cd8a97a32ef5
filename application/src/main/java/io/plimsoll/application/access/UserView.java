package io.plimsoll.application.access;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user as screens show it.
 *
 * @param tokensExpire when the last of its access tokens becomes invalid unless it is used; null
 *     for never, or when there is none
 * @param permissions the roles that the user holds, as far as the viewer sees them, by the time of
 *     their grant, then by their id
 */
public record UserView(
    User user,
    UserProfile profile,
    Instant created,
    @Nullable Instant tokensExpire,
    List<Permission> permissions) {
  public UserView {
    permissions = List.copyOf(permissions);
  }

  /**
   * A role in a scope.
   *
   * @param grant public identity of the grant
   * @param organization the scope itself, or the organization that it belongs to
   * @param expires null for never
   */
  public record Permission(
      UUID grant,
      Instant granted,
      Role role,
      Scope scope,
      Name scopeName,
      OrganizationId organization,
      Name organizationName,
      @Nullable Instant expires) {}
}
