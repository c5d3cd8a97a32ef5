package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

final class LoadOrganizationGroups implements LoadFeed<OrganizationGroupEntry> {
  private final OrganizationGroups groups;
  private final Supplier<UUID> ids;
  private final UnitOfWork unitOfWork;

  LoadOrganizationGroups(OrganizationGroups groups, Supplier<UUID> ids, UnitOfWork unitOfWork) {
    this.groups = groups;
    this.ids = ids;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome load(List<OrganizationGroupEntry> entries) {
    return unitOfWork.complete(() -> store(entries));
  }

  private Outcome store(List<OrganizationGroupEntry> entries) {
    Changes<OrganizationGroupEntry, Name, OrganizationGroup> changes =
        Changes.of(
            entries,
            OrganizationGroupEntry::name,
            groups.byName(each(entries, OrganizationGroupEntry::name)),
            (entry, present) ->
                new Draft.Wanted<>(present.orElseGet(() -> newGroup(entry.name()))));
    changes.save(groups::save);
    return changes.outcome();
  }

  private OrganizationGroup newGroup(Name name) {
    return new OrganizationGroup(new OrganizationGroupId(ids.get()), name);
  }
}
