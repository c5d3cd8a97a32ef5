package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

final class OrganizationMaintenance implements MaintainOrganizations {
  private final Organizations organizations;
  private final OrganizationGroups groups;
  private final VisibleScopes scopes;
  private final AudienceChange audiences;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;

  OrganizationMaintenance(
      Organizations organizations,
      OrganizationGroups groups,
      VisibleScopes scopes,
      AudienceChange audiences,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    this.organizations = organizations;
    this.groups = groups;
    this.scopes = scopes;
    this.audiences = audiences;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
  }

  @Override
  public Outcome<OrganizationId, Refusal> maintain(Viewer viewer, Command command) {
    return unitOfWork.complete(() ->
        switch (command) {
          case Command.Add(var draft) -> add(viewer, draft.apply(new OrganizationId(ids.get())));
          case Command.Amend(var id, var change) ->
              withOrganization(
                  viewer,
                  id,
                  viewer.may(Permission.UPDATE_ORGANIZATION, Scope.of(id)),
                  seen -> amend(viewer, seen, change));
          case Command.Regroup(var id, var wanted) ->
              withOrganization(
                  viewer, id, viewer.staff(), seen -> regroup(viewer, id, wanted.get()));
          case Command.Remove(var id) ->
              withOrganization(viewer, id, viewer.staff(), seen -> remove(id));
        });
  }

  private Outcome<OrganizationId, Refusal> withOrganization(
      Viewer viewer,
      OrganizationId id,
      boolean allowed,
      Function<Organization, Outcome<OrganizationId, Refusal>> work) {
    Optional<Organization> seen = scopes.ownerOf(Scope.of(id), viewer);
    if (seen.isEmpty()) {
      return Outcome.notFound();
    }
    return allowed ? work.apply(seen.get()) : Outcome.forbidden();
  }

  private Outcome<OrganizationId, Refusal> add(Viewer viewer, OrganizationDraft draft) {
    if (!viewer.staff()) {
      return Outcome.forbidden();
    }
    if (isTaken(draft.organization())) {
      return Outcome.refused(Refusal.BACKEND_ID_IS_TAKEN);
    }
    organizations.save(List.of(draft.organization()));
    organizations.describe(draft.organization().id(), draft.profile());
    return Outcome.done(draft.organization().id());
  }

  private Outcome<OrganizationId, Refusal> amend(
      Viewer viewer, Organization seen, UnaryOperator<OrganizationDraft> change) {
    if (!viewer.staff() && seen.blocked()) {
      return Outcome.refused(Refusal.IS_BLOCKED);
    }
    if (!viewer.staff() && seen.archived()) {
      return Outcome.refused(Refusal.IS_ARCHIVED);
    }
    // reads the body before the lock, so that a slow client keeps nobody waiting
    if (isTaken(change.apply(draftOf(seen)).organization())) {
      return Outcome.refused(Refusal.BACKEND_ID_IS_TAKEN);
    }
    return change(
        viewer,
        seen.id(),
        present -> {
          OrganizationDraft before = draftOf(present);
          OrganizationDraft after = change.apply(before).by(viewer, before);
          organizations.describe(after.organization().id(), after.profile());
          return Outcome.done(after.organization());
        });
  }

  private Outcome<OrganizationId, Refusal> regroup(
      Viewer viewer, OrganizationId id, Set<OrganizationGroupId> wanted) {
    if (!groups.missing(wanted).isEmpty()) {
      return Outcome.refused(Refusal.UNKNOWN_GROUP);
    }
    return change(
        viewer,
        id,
        present ->
            Outcome.done(
                new Organization(
                    id,
                    present.backendId(),
                    present.name(),
                    wanted,
                    present.blocked(),
                    present.archived())));
  }

  private Outcome<OrganizationId, Refusal> change(
      Viewer viewer,
      OrganizationId id,
      Function<Organization, Outcome<Organization, Refusal>> change) {
    Optional<Organization> locked = organizations.lock(id);
    return locked.isEmpty()
        ? Outcome.notFound()
        : change.apply(locked.get()).map(after -> store(viewer, locked.get(), after));
  }

  private OrganizationId store(Viewer viewer, Organization before, Organization after) {
    organizations.save(List.of(after));
    audiences.evaluate(before, after, viewer);
    return after.id();
  }

  private Outcome<OrganizationId, Refusal> remove(OrganizationId id) {
    if (organizations.hasProjects(id)) {
      return Outcome.refused(Refusal.HAS_PROJECTS);
    }
    if (organizations.hasOfferings(id)) {
      return Outcome.refused(Refusal.HAS_OFFERINGS);
    }
    organizations.remove(id);
    return Outcome.done(id);
  }

  private OrganizationDraft draftOf(Organization organization) {
    return new OrganizationDraft(
        organization, organizations.profileOf(organization.id()).orElseThrow());
  }

  private boolean isTaken(Organization wanted) {
    BackendId key = wanted.backendId();
    Organization holder = key == null ? null : organizations.byBackendId(Set.of(key)).get(key);
    return holder != null && !holder.id().equals(wanted.id());
  }
}
