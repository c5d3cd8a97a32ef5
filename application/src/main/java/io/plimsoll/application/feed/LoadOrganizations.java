package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.policy.EvaluationBacklog;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

final class LoadOrganizations implements LoadFeed<OrganizationEntry> {
  private final Organizations organizations;
  private final OrganizationGroups groups;
  private final EvaluationBacklog backlog;
  private final Supplier<UUID> ids;
  private final UnitOfWork unitOfWork;

  LoadOrganizations(
      Organizations organizations,
      OrganizationGroups groups,
      EvaluationBacklog backlog,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    this.organizations = organizations;
    this.groups = groups;
    this.backlog = backlog;
    this.ids = ids;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome load(List<OrganizationEntry> entries) {
    return unitOfWork.complete(() -> store(entries));
  }

  private Outcome store(List<OrganizationEntry> entries) {
    Map<Name, OrganizationGroup> known =
        groups.byName(
            entries.stream().flatMap(e -> e.groups().stream()).collect(Collectors.toSet()));
    Changes<OrganizationEntry, BackendId, Organization> changes =
        Changes.of(
            entries,
            OrganizationEntry::backendId,
            // nobody else blocks one meanwhile, which this would undo unseen
            organizations.lockByBackendId(each(entries, OrganizationEntry::backendId)),
            (entry, present) -> draft(entry, present, known));
    changes.save(organizations::save);
    Set<OrganizationId> regrouped =
        changes.ofStored().stream()
            .filter(change -> !countsAlike(change.before(), change.after()))
            .map(change -> change.after().id())
            .collect(Collectors.toSet());
    if (!regrouped.isEmpty()) {
      backlog.addUsedBy(regrouped);
    }
    return changes.outcome();
  }

  private Draft<Organization> draft(
      OrganizationEntry entry, Optional<Organization> present, Map<Name, OrganizationGroup> known) {
    Faults faults = new Faults();
    Set<OrganizationGroupId> memberships = new HashSet<>();
    for (Name name : entry.groups()) {
      OrganizationGroup group = known.get(name);
      if (group == null) {
        faults.unknown("organization group", name);
      } else {
        memberships.add(group.id());
      }
    }
    if (!faults.isEmpty()) {
      return faults.refuse();
    }
    return new Draft.Wanted<>(
        new Organization(
            present.map(Organization::id).orElseGet(() -> new OrganizationId(ids.get())),
            entry.backendId(),
            entry.name(),
            memberships,
            entry.blocked(),
            entry.archived()));
  }

  /** Whether both are in the same audiences (rule 2). */
  private static boolean countsAlike(Organization before, Organization after) {
    return before.groups().equals(after.groups())
        && before.blocked() == after.blocked()
        && before.archived() == after.archived();
  }
}
