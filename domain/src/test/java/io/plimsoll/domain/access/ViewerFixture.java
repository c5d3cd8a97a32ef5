package io.plimsoll.domain.access;

import io.plimsoll.domain.organization.OrganizationId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes viewers of every standing. */
public final class ViewerFixture {
  private ViewerFixture() {}

  public static Viewer staff() {
    return viewer("staff", true, false, Map.of());
  }

  public static Viewer support() {
    return viewer("support", false, true, Map.of());
  }

  public static Viewer holding(Role role, OrganizationId organization) {
    return viewer("holder", false, false, Map.of(Scope.of(organization), Set.of(role)));
  }

  public static Viewer ownerOf(OrganizationId organization) {
    return holding(Role.CUSTOMER_OWNER, organization);
  }

  public static Viewer stranger() {
    return viewer("stranger", false, false, Map.of());
  }

  private static Viewer viewer(
      String username, boolean staff, boolean support, Map<Scope, Set<Role>> roles) {
    return new Viewer(new UserId(UUID.randomUUID()), username, staff, support, roles);
  }
}
