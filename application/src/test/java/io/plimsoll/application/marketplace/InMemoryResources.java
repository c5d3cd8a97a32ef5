package io.plimsoll.application.marketplace;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceBackend;
import io.plimsoll.domain.marketplace.ResourceDescription;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.marketplace.ResourceTerms;
import io.plimsoll.domain.marketplace.Resources;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resources in a map. */
public final class InMemoryResources implements Resources {
  private static final ResourceProfile PLAIN =
      new ResourceProfile(
          new ResourceDescription("", "", null),
          new ResourceTerms(null, "{}", "{}", Map.of()),
          ResourceBackend.NONE,
          ResourceFlags.NONE);

  private final MarketplaceState state;

  public InMemoryResources(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<ResourceId, Resource> byId(Set<ResourceId> ids) {
    return MarketplaceState.chosen(state.resources, ids);
  }

  @Override
  public Map<BackendId, Resource> byBackendId(Set<BackendId> keys) {
    return MarketplaceState.chosen(state.resources, Resource::backendId, keys);
  }

  @Override
  public void save(Collection<Resource> resources) {
    resources.forEach(resource -> {
      state.resources.put(resource.id(), resource);
      state.resourceProfiles.putIfAbsent(resource.id(), PLAIN);
    });
  }

  @Override
  public Optional<Resource> lock(ResourceId id) {
    return Optional.ofNullable(state.resources.get(id));
  }

  @Override
  public Optional<ResourceProfile> profileOf(ResourceId resource) {
    return Optional.ofNullable(state.resourceProfiles.get(resource));
  }

  @Override
  public void describe(ResourceId resource, ResourceProfile profile) {
    state.resourceProfiles.replace(resource, profile);
  }
}
