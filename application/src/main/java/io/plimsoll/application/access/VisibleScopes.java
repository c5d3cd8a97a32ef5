package io.plimsoll.application.access;

import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which organizations, projects and offerings a viewer sees as one who may look after them. */
public final class VisibleScopes {
  private final Organizations organizations;
  private final Projects projects;
  private final Offerings offerings;

  public VisibleScopes(Organizations organizations, Projects projects, Offerings offerings) {
    this.organizations = organizations;
    this.projects = projects;
    this.offerings = offerings;
  }

  /**
   * The organization to which the scope belongs, or which it is; empty when there is no such scope,
   * or the viewer does not see it.
   */
  public Optional<Organization> ownerOf(Scope scope, Viewer viewer) {
    return owner(scope)
        .filter(owner -> sees(viewer, scope, owner))
        .flatMap(owner -> Optional.ofNullable(organizations.byId(Set.of(owner)).get(owner)));
  }

  private Optional<OrganizationId> owner(Scope scope) {
    return switch (scope.type()) {
      case ORGANIZATION -> Optional.of(new OrganizationId(scope.id()));
      case PROJECT -> {
        ProjectId id = new ProjectId(scope.id());
        yield Optional.ofNullable(projects.present(Set.of(id)).get(id)).map(Project::organization);
      }
      case OFFERING -> {
        OfferingId id = new OfferingId(scope.id());
        yield Optional.ofNullable(offerings.byId(Set.of(id)).get(id)).map(Offering::provider);
      }
    };
  }

  private boolean sees(Viewer viewer, Scope scope, OrganizationId owner) {
    return viewer.seesEverything()
        || viewer.belongsTo(scope, Scope.of(owner))
        || (scope.type() == ScopeType.ORGANIZATION && hasProjectIn(viewer, owner));
  }

  private boolean hasProjectIn(Viewer viewer, OrganizationId organization) {
    Set<ProjectId> own =
        viewer.scopes(ScopeType.PROJECT).stream().map(ProjectId::new).collect(Collectors.toSet());
    return projects.present(own).values().stream()
        .anyMatch(project -> project.organization().equals(organization));
  }
}
