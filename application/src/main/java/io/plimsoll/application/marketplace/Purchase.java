package io.plimsoll.application.marketplace;

import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.organization.Project;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A resource between those who bought it and those who sell it. */
record Purchase(Resource resource, Offering offering, Project project) {

  boolean isSeenBy(Viewer viewer) {
    return isSeenBy(viewer, ResourceSide.CONSUMER) || isSeenBy(viewer, ResourceSide.PROVIDER);
  }

  boolean isSeenBy(Viewer viewer, ResourceSide side) {
    return viewer.seesEverything()
        || switch (side) {
          case CONSUMER -> viewer.belongsTo(consumers());
          case PROVIDER -> viewer.belongsTo(providers());
        };
  }

  boolean lets(Viewer viewer, Permission permission, ResourceSide side) {
    return switch (side) {
      case CONSUMER -> viewer.may(permission, consumers());
      case PROVIDER -> viewer.may(permission, providers());
    };
  }

  /** The public identities of all that an event about it is about. */
  Set<UUID> scopes() {
    // the provider may be its own customer
    return new HashSet<>(
        List.of(
            resource.id().value(),
            project.id().value(),
            project.organization().value(),
            offering.id().value(),
            offering.provider().value()));
  }

  private Scope[] consumers() {
    return new Scope[] {Scope.of(project.id()), Scope.of(project.organization())};
  }

  private Scope[] providers() {
    return new Scope[] {Scope.of(offering.id()), Scope.of(offering.provider())};
  }
}
