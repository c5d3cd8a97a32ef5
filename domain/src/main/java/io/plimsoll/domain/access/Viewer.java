package io.plimsoll.domain.access;

import io.plimsoll.domain.organization.OrganizationId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks, and what they may see and change.
 *
 * @param roles by the scope in which they are held
 */
public record Viewer(
    UserId user, String username, boolean staff, boolean support, Map<Scope, Set<Role>> roles) {

  /** Somebody who has not said who they are. */
  public static final Viewer ANONYMOUS =
      new Viewer(new UserId(new UUID(0, 0)), "", false, false, Map.of());

  public Viewer {
    roles = Map.copyOf(roles);
  }

  /** What this user may see and change with these roles. */
  public static Viewer of(User user, Map<Scope, Set<Role>> roles) {
    return new Viewer(user.id(), user.username(), user.staff(), user.support(), roles);
  }

  /** Staff see and change everything, support see everything. */
  public boolean seesEverything() {
    return staff || support;
  }

  /** Whether the viewer has the permission by a role held in any of these scopes, or is staff. */
  public boolean may(Permission permission, Scope... scopes) {
    return staff
        || Stream.of(scopes)
            .flatMap(scope -> roles.getOrDefault(scope, Set.of()).stream())
            .anyMatch(permission::comesWith);
  }

  /** Whether the viewer holds any role in one of these scopes. */
  public boolean belongsTo(Scope... scopes) {
    return Stream.of(scopes).anyMatch(roles::containsKey);
  }

  /** The scopes of this type in which the viewer holds a role, by their public identity. */
  public Set<UUID> scopes(ScopeType type) {
    return roles.keySet().stream()
        .filter(scope -> scope.type() == type)
        .map(Scope::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the viewer sees the policies of offerings that this organization sells. */
  public boolean seesPoliciesOf(OrganizationId provider) {
    return seesEverything() || belongsTo(Scope.of(provider));
  }

  /**
   * Whether the viewer may add, change and delete policies of offerings that this organization
   * sells.
   */
  public boolean configuresPoliciesOf(OrganizationId provider) {
    return may(Permission.CONFIGURE_POLICIES, Scope.of(provider));
  }
}
