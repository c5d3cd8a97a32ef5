package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.Projects;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Looks resources up together with what they are of. */
final class Purchases {
  private final Resources resources;
  private final Offerings offerings;
  private final Projects projects;

  Purchases(Resources resources, Offerings offerings, Projects projects) {
    this.resources = resources;
    this.offerings = offerings;
    this.projects = projects;
  }

  Optional<Purchase> find(ResourceId id) {
    return Optional.ofNullable(resources.byId(Set.of(id)).get(id)).map(this::around);
  }

  /** The same, but nobody else changes the resource or its orders until the transaction ends. */
  Optional<Purchase> lock(ResourceId id) {
    return resources.lock(id).map(this::around);
  }

  private Purchase around(Resource resource) {
    Offering offering =
        Objects.requireNonNull(
            offerings.byId(Set.of(resource.offering())).get(resource.offering()));
    Project project =
        Objects.requireNonNull(projects.byId(Set.of(resource.project())).get(resource.project()));
    return new Purchase(resource, offering, project);
  }
}
