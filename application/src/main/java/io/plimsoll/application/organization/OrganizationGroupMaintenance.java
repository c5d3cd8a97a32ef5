package io.plimsoll.application.organization;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

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
  public Outcome<OrganizationGroupId, Refusal> maintain(Viewer viewer, Command command) {
    return unitOfWork.complete(() ->
        switch (command) {
          case Command.Add add when !viewer.staff() -> Outcome.forbidden();
          case Command.Add(var group) -> save(group.apply(new OrganizationGroupId(ids.get())));
          case Command.Amend(var id, var change) ->
              withGroup(viewer, id, present -> save(change.apply(present)));
          case Command.Remove(var id) -> withGroup(viewer, id, present -> remove(id));
        });
  }

  private Outcome<OrganizationGroupId, Refusal> withGroup(
      Viewer viewer,
      OrganizationGroupId id,
      Function<OrganizationGroup, Outcome<OrganizationGroupId, Refusal>> work) {
    Optional<OrganizationGroup> group = groups.find(id);
    if (group.isEmpty()) {
      return Outcome.notFound();
    }
    return viewer.staff() ? work.apply(group.get()) : Outcome.forbidden();
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
