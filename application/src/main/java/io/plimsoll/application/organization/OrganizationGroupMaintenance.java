package io.plimsoll.application.organization;

import io.plimsoll.application.change.Change;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

final class OrganizationGroupMaintenance implements MaintainOrganizationGroups {
  private final OrganizationGroups groups;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;

  OrganizationGroupMaintenance(
      OrganizationGroups groups, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    this.groups = groups;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
  }

  @Override
  public Outcome<OrganizationGroupId, Refusal> maintain(
      Viewer viewer, Change<OrganizationGroupId, OrganizationGroup> change) {
    return unitOfWork.complete(() ->
        switch (change) {
          case Change.Add(var draft) when !viewer.staff() -> Outcome.forbidden();
          case Change.Add(var draft) -> save(draft.apply(new OrganizationGroupId(ids.get())));
          case Change.Amend(var id, var amendment) ->
              ofStaff(viewer, id, seen -> amend(id, amendment));
          case Change.Remove(var id) -> ofStaff(viewer, id, present -> remove(id));
        });
  }

  private Outcome<OrganizationGroupId, Refusal> ofStaff(
      Viewer viewer,
      OrganizationGroupId id,
      Function<OrganizationGroup, Outcome<OrganizationGroupId, Refusal>> work) {
    return Outcome.ofWork(groups.find(id), present -> viewer.staff(), work);
  }

  /** All are locked, so that no two changes together put a group within itself. */
  private Outcome<OrganizationGroupId, Refusal> amend(
      OrganizationGroupId id, UnaryOperator<OrganizationGroup> amendment) {
    groups.lockAll();
    return groups
        .find(id)
        .map(present -> save(amendment.apply(present)))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<OrganizationGroupId, Refusal> save(OrganizationGroup group) {
    OrganizationGroup namesake = groups.byName(Set.of(group.name())).get(group.name());
    if (namesake != null && !namesake.id().equals(group.id())) {
      return Outcome.refused(Refusal.NAME_IS_TAKEN);
    }
    OrganizationGroupId parent = group.parent();
    if (parent != null) {
      if (!groups.missing(Set.of(parent)).isEmpty()) {
        return Outcome.refused(Refusal.UNKNOWN_PARENT);
      }
      if (groups.isWithin(parent, group.id())) {
        return Outcome.refused(Refusal.PARENT_IS_WITHIN);
      }
    }
    groups.save(List.of(group));
    return Outcome.done(group.id());
  }

  private Outcome<OrganizationGroupId, Refusal> remove(OrganizationGroupId id) {
    if (groups.isReferredTo(id)) {
      return Outcome.refused(Refusal.IS_REFERRED_TO);
    }
    groups.remove(id);
    return Outcome.done(id);
  }
}
