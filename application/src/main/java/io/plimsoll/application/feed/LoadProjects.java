package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class LoadProjects implements LoadFeed<ProjectEntry> {
  private final Projects projects;
  private final Organizations organizations;
  private final Handover handover;
  private final Supplier<UUID> ids;
  private final UnitOfWork unitOfWork;

  LoadProjects(
      Projects projects,
      Organizations organizations,
      Handover handover,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    this.projects = projects;
    this.organizations = organizations;
    this.handover = handover;
    this.ids = ids;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome load(List<ProjectEntry> entries) {
    return unitOfWork.complete(() -> store(entries));
  }

  private Outcome store(List<ProjectEntry> entries) {
    Map<BackendId, Organization> owners =
        organizations.byBackendId(each(entries, ProjectEntry::organization));
    Changes<ProjectEntry, BackendId, Project> changes =
        Changes.of(
            entries,
            ProjectEntry::backendId,
            projects.byBackendId(each(entries, ProjectEntry::backendId)),
            (entry, present) -> draft(entry, present, owners.get(entry.organization())));
    handover.between(partiesOf(changes), () -> changes.save(projects::save));
    return changes.outcome();
  }

  private Draft<Project> draft(
      ProjectEntry entry, Optional<Project> present, @Nullable Organization owner) {
    if (owner == null) {
      return new Faults().unknown("organization", entry.organization()).refuse();
    }
    return new Draft.Wanted<>(
        new Project(
            present.map(Project::id).orElseGet(() -> new ProjectId(ids.get())),
            entry.backendId(),
            entry.name(),
            owner.id()));
  }

  /** The old and the new owners of the projects that get another one. */
  private static Set<OrganizationId> partiesOf(Changes<ProjectEntry, BackendId, Project> changes) {
    return changes.ofStored().stream()
        .filter(change -> !change.before().organization().equals(change.after().organization()))
        .flatMap(change -> Stream.of(change.before().organization(), change.after().organization()))
        .collect(Collectors.toSet());
  }
}
