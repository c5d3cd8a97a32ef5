package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.feed.Changes.Change;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class LoadResources implements LoadFeed<ResourceEntry> {
  private final Resources resources;
  private final Offerings offerings;
  private final Projects projects;
  private final Handover handover;
  private final Supplier<UUID> ids;
  private final UnitOfWork unitOfWork;

  LoadResources(
      Resources resources,
      Offerings offerings,
      Projects projects,
      Handover handover,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    this.resources = resources;
    this.offerings = offerings;
    this.projects = projects;
    this.handover = handover;
    this.ids = ids;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome load(List<ResourceEntry> entries) {
    return unitOfWork.complete(() -> store(entries));
  }

  private Outcome store(List<ResourceEntry> entries) {
    Map<BackendId, Resource> stored =
        resources.byBackendId(each(entries, ResourceEntry::backendId));
    Known known =
        new Known(
            offerings.byBackendId(each(entries, ResourceEntry::offering)),
            offerings.byId(each(stored.values(), Resource::offering)),
            projects.byBackendId(each(entries, ResourceEntry::project)));
    Changes<ResourceEntry, BackendId, Resource> changes =
        Changes.of(
            entries,
            ResourceEntry::backendId,
            stored,
            (entry, present) -> draft(entry, present, known));
    handover.between(partiesOf(changes), () -> changes.save(resources::save));
    return changes.outcome();
  }

  private Draft<Resource> draft(ResourceEntry entry, Optional<Resource> present, Known known) {
    Offering offering = known.offerings().get(entry.offering());
    Project project = known.projects().get(entry.project());
    if (offering == null || project == null) {
      return new Faults()
          .unlessFound("offering", entry.offering(), offering)
          .unlessFound("project", entry.project(), project)
          .refuse();
    }
    if (present.filter(resource -> !resource.offering().equals(offering.id())).isPresent()) {
      return new Faults()
          .add(
              "resource %s is of offering %s; a resource can't change its offering"
                  .formatted(entry.backendId(), known.nameOf(present.get().offering())))
          .refuse();
    }
    return new Draft.Wanted<>(
        new Resource(
            present.map(Resource::id).orElseGet(() -> new ResourceId(ids.get())),
            entry.backendId(),
            entry.name(),
            offering.id(),
            project.id(),
            entry.state()));
  }

  /** The old and the new owners of the resources that get into a project of another one. */
  private Set<OrganizationId> partiesOf(Changes<ResourceEntry, BackendId, Resource> changes) {
    List<Change<Resource>> moves =
        changes.ofStored().stream()
            .filter(change -> !change.before().project().equals(change.after().project()))
            .toList();
    if (moves.isEmpty()) {
      return Set.of();
    }
    Map<ProjectId, Project> places =
        projects.byId(
            moves.stream()
                .flatMap(move -> Stream.of(move.before().project(), move.after().project()))
                .collect(Collectors.toSet()));
    Set<OrganizationId> parties = new HashSet<>();
    for (Change<Resource> move : moves) {
      OrganizationId before = owner(places, move.before());
      OrganizationId after = owner(places, move.after());
      if (!before.equals(after)) {
        parties.add(before);
        parties.add(after);
      }
    }
    return parties;
  }

  private static OrganizationId owner(Map<ProjectId, Project> places, Resource resource) {
    return Objects.requireNonNull(places.get(resource.project())).organization();
  }

  /** What the entries may refer to. */
  private record Known(
      Map<BackendId, Offering> offerings,
      Map<OfferingId, Offering> ofStored,
      Map<BackendId, Project> projects) {

    /** The key of the offering, or its identity if it has none. */
    String nameOf(OfferingId id) {
      return Stream.concat(ofStored.values().stream(), offerings.values().stream())
          .filter(offering -> offering.id().equals(id))
          .flatMap(offering -> Stream.ofNullable(offering.backendId()))
          .findFirst()
          .map(BackendId::value)
          .orElseGet(id::toString);
    }
  }
}
