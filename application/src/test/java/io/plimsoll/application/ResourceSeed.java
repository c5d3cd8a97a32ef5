package io.plimsoll.application;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.ProjectId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resource of a seeded marketplace; it is stored when it is bought. */
public final class ResourceSeed {
  private final MarketplaceSeed seed;
  private final PortsUnderTest ports;
  private final String name;
  private final ResourceId id = new ResourceId(UUID.randomUUID());
  private @Nullable OfferingSeed offering;
  private @Nullable Resource present;

  ResourceSeed(MarketplaceSeed seed, PortsUnderTest ports, String name) {
    this.seed = seed;
    this.ports = ports;
    this.name = name;
  }

  public ResourceId id() {
    return id;
  }

  public ResourceSeed of(String offeringName) {
    offering = seed.offering(offeringName);
    return this;
  }

  /** Bought in a project that the organization has for this one resource. */
  public ResourceSeed boughtBy(String organization) {
    return in(seed.project("project of " + name, organization).id());
  }

  /** Bought in this project, or moves it there. */
  public ResourceSeed in(ProjectId project) {
    return store(
        new Resource(
            id, new BackendId(name), new Name(name), offering().id(), project, ResourceState.OK));
  }

  public ResourceSeed become(ResourceState state) {
    Resource before = present();
    return store(
        new Resource(
            id, before.backendId(), before.name(), before.offering(), before.project(), state));
  }

  public Resource present() {
    if (present == null) {
      throw new IllegalStateException("the seeded resource was not bought: " + name);
    }
    return present;
  }

  OfferingSeed offering() {
    if (offering == null) {
      throw new IllegalStateException("the seeded resource is of no offering: " + name);
    }
    return offering;
  }

  private ResourceSeed store(Resource resource) {
    present = resource;
    seed.inTransaction(() -> ports.resources().save(List.of(resource)));
    return this;
  }
}
