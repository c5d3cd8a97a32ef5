package io.plimsoll.application.organization;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.Organizations;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Organizations in a map. */
public final class InMemoryOrganizations implements Organizations {
  private final MarketplaceState state;

  public InMemoryOrganizations(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<BackendId, Organization> byBackendId(Set<BackendId> keys) {
    Map<BackendId, Organization> found = new LinkedHashMap<>();
    for (Organization organization : state.organizations.values()) {
      BackendId key = organization.backendId();
      if (key != null && keys.contains(key)) {
        found.put(key, organization);
      }
    }
    return found;
  }

  @Override
  public void save(Collection<Organization> organizations) {
    organizations.forEach(organization -> state.organizations.put(organization.id(), organization));
  }
}
