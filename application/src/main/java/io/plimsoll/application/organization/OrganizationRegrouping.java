package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.OrganizationId;
import java.util.Set;
import java.util.function.Supplier;

final class OrganizationRegrouping implements RegroupOrganization {
  private final OrganizationGroups groups;
  private final VisibleScopes scopes;
  private final OrganizationChange change;
  private final UnitOfWork unitOfWork;

  OrganizationRegrouping(
      OrganizationGroups groups,
      VisibleScopes scopes,
      OrganizationChange change,
      UnitOfWork unitOfWork) {
    this.groups = groups;
    this.scopes = scopes;
    this.change = change;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome<OrganizationId, Refusal> regroup(
      Viewer viewer, OrganizationId id, Supplier<Set<OrganizationGroupId>> wanted) {
    return unitOfWork.complete(() ->
        Outcome.ofWork(
            scopes.ownerOf(Scope.of(id), viewer),
            seen -> viewer.staff(),
            seen -> regroup(viewer, id, wanted.get())));
  }

  private Outcome<OrganizationId, Refusal> regroup(
      Viewer viewer, OrganizationId id, Set<OrganizationGroupId> wanted) {
    return groups.missing(wanted).isEmpty()
        ? change.make(viewer, id, present -> in(wanted, present))
        : Outcome.refused(Refusal.UNKNOWN_GROUP);
  }

  private static Organization in(Set<OrganizationGroupId> groups, Organization present) {
    return new Organization(
        present.id(),
        present.backendId(),
        present.name(),
        groups,
        present.blocked(),
        present.archived());
  }
}
