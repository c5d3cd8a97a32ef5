package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Change;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.Organization.Standing;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

final class OrganizationMaintenance implements MaintainOrganizations {
  private final Organizations organizations;
  private final VisibleScopes scopes;
  private final OrganizationChange change;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;

  OrganizationMaintenance(
      Organizations organizations,
      VisibleScopes scopes,
      OrganizationChange change,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    this.organizations = organizations;
    this.scopes = scopes;
    this.change = change;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
  }

  @Override
  public Outcome<OrganizationId, Refusal> maintain(
      Viewer viewer, Change<OrganizationId, OrganizationDraft> wanted) {
    return unitOfWork.complete(() ->
        switch (wanted) {
          case Change.Add(var draft) -> add(viewer, draft.apply(new OrganizationId(ids.get())));
          case Change.Amend(var id, var amendment) ->
              Outcome.ofWork(
                  scopes.ownerOf(Scope.of(id), viewer),
                  seen -> viewer.may(Permission.UPDATE_ORGANIZATION, Scope.of(id)),
                  seen -> amend(viewer, seen, amendment));
          case Change.Remove(var id) ->
              Outcome.ofWork(
                  scopes.ownerOf(Scope.of(id), viewer), seen -> viewer.staff(), seen -> remove(id));
        });
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
      Viewer viewer, Organization seen, UnaryOperator<OrganizationDraft> amendment) {
    return switch (viewer.staff() ? Standing.AVAILABLE : seen.standing()) {
      case AVAILABLE -> amendAvailable(viewer, seen, amendment);
      case BLOCKED -> Outcome.refused(Refusal.IS_BLOCKED);
      case ARCHIVED -> Outcome.refused(Refusal.IS_ARCHIVED);
    };
  }

  private Outcome<OrganizationId, Refusal> amendAvailable(
      Viewer viewer, Organization seen, UnaryOperator<OrganizationDraft> amendment) {
    // reads the body before the lock, so that a slow client keeps nobody waiting
    if (isTaken(amendment.apply(draftOf(seen)).organization())) {
      return Outcome.refused(Refusal.BACKEND_ID_IS_TAKEN);
    }
    return change.make(
        viewer,
        seen.id(),
        present -> {
          OrganizationDraft before = draftOf(present);
          OrganizationDraft after = amendment.apply(before).by(viewer, before);
          organizations.describe(seen.id(), after.profile());
          return after.organization();
        });
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
