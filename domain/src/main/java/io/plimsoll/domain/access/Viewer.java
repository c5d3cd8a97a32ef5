package io.plimsoll.domain.access;

import io.plimsoll.domain.organization.OrganizationId;
import java.util.Map;
import java.util.Set;

/** Who asks, and what they may see and change. */
public record Viewer(
    UserId user,
    String username,
    boolean staff,
    boolean support,
    Map<OrganizationId, Set<Role>> roles) {

  public Viewer {
    roles = Map.copyOf(roles);
  }

  /** Staff see and change everything, support see everything. */
  public boolean seesEverything() {
    return staff || support;
  }

  /**
   * The organizations whose policies the viewer sees, unless the viewer sees everything: a role
   * there is enough.
   */
  public Set<OrganizationId> visibleProviders() {
    return roles.keySet();
  }

  /** Whether the viewer sees the policies of offerings that this organization sells. */
  public boolean seesPoliciesOf(OrganizationId provider) {
    return seesEverything() || roles.containsKey(provider);
  }

  /**
   * Whether the viewer may add, change and delete policies of offerings that this organization
   * sells.
   */
  public boolean configuresPoliciesOf(OrganizationId provider) {
    return staff || roles.getOrDefault(provider, Set.of()).contains(Role.CUSTOMER_OWNER);
  }
}
