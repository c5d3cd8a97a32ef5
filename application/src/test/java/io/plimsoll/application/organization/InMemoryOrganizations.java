package io.plimsoll.application.organization;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.OrganizationProfile;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Project;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Organizations in a map. */
public final class InMemoryOrganizations implements Organizations {
  private final MarketplaceState state;

  public InMemoryOrganizations(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<OrganizationId, Organization> byId(Set<OrganizationId> ids) {
    return MarketplaceState.chosen(state.organizations, ids);
  }

  @Override
  public Optional<Organization> lock(OrganizationId id) {
    return Optional.ofNullable(state.organizations.get(id));
  }

  @Override
  public Map<BackendId, Organization> lockByBackendId(Set<BackendId> keys) {
    return byBackendId(keys);
  }

  @Override
  public Map<BackendId, Organization> byBackendId(Set<BackendId> keys) {
    return MarketplaceState.chosen(state.organizations, Organization::backendId, keys);
  }

  @Override
  public void save(Collection<Organization> organizations) {
    for (Organization organization : organizations) {
      state.organizations.put(organization.id(), organization);
      state.organizationProfiles.putIfAbsent(
          organization.id(), OrganizationProfile.of(Slug.of(organization.name().value())));
    }
  }

  @Override
  public Optional<OrganizationProfile> profileOf(OrganizationId organization) {
    return Optional.ofNullable(state.organizationProfiles.get(organization));
  }

  @Override
  public void describe(OrganizationId organization, OrganizationProfile profile) {
    state.organizationProfiles.put(organization, profile);
  }

  @Override
  public void becomeProviders(Set<OrganizationId> organizations) {
    // only screens show it
  }

  @Override
  public boolean hasProjects(OrganizationId organization) {
    return state.projects.values().stream()
        .filter(project -> project.organization().equals(organization))
        .map(Project::id)
        .anyMatch(project ->
            !state.removedProjects.containsKey(project)
                || state.resources.values().stream()
                    .anyMatch(resource -> resource.project().equals(project)));
  }

  @Override
  public boolean hasOfferings(OrganizationId organization) {
    return state.offerings.values().stream()
        .anyMatch(offering -> offering.provider().equals(organization));
  }

  @Override
  public void remove(OrganizationId organization) {
    state.projects.values().removeIf(project -> project.organization().equals(organization));
    state.organizations.remove(organization);
    state.organizationProfiles.remove(organization);
    state.grants.values().removeIf(grant -> grant.scope().equals(Scope.of(organization)));
  }
}
