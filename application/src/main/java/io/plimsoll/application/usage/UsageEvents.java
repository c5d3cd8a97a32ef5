package io.plimsoll.application.usage;

import static java.util.stream.Collectors.toSet;

import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells the event log what became of usage reports. */
final class UsageEvents {
  private final Resources resources;
  private final Offerings offerings;
  private final OfferingComponents components;
  private final Projects projects;
  private final EventLog log;
  private final Supplier<UUID> ids;

  UsageEvents(
      Resources resources,
      Offerings offerings,
      OfferingComponents components,
      Projects projects,
      EventLog log,
      Supplier<UUID> ids) {
    this.resources = resources;
    this.offerings = offerings;
    this.components = components;
    this.projects = projects;
    this.log = log;
    this.ids = ids;
  }

  /** All that the events mention, looked up together. */
  private record Surroundings(
      Map<ResourceId, Resource> resources,
      Map<OfferingId, Offering> offerings,
      Map<ComponentId, OfferingComponent> components,
      Map<ProjectId, Project> projects) {}

  void tell(Recorded recorded, EvaluationCause cause, Instant now) {
    Set<ResourceId> used =
        Stream.concat(recorded.added().stream(), recorded.replaced().stream())
            .map(ComponentUsage::resource)
            .collect(toSet());
    if (!used.isEmpty()) {
      Surroundings known = surroundingsOf(used);
      log.append(
          Stream.concat(
                  recorded.added().stream().map(usage -> created(usage, cause, known, now)),
                  recorded.replaced().stream().map(usage -> updated(usage, known, now)))
              .toList());
    }
  }

  private Surroundings surroundingsOf(Set<ResourceId> used) {
    Map<ResourceId, Resource> known = resources.byId(used);
    Set<OfferingId> sold = known.values().stream().map(Resource::offering).collect(toSet());
    Map<ComponentId, OfferingComponent> measured = new HashMap<>();
    components.of(sold).values().stream()
        .flatMap(ofOffering -> ofOffering.values().stream())
        .forEach(component -> measured.put(component.id(), component));
    return new Surroundings(
        known,
        offerings.byId(sold),
        measured,
        projects.byId(known.values().stream().map(Resource::project).collect(toSet())));
  }

  private Event created(
      ComponentUsage usage, EvaluationCause cause, Surroundings known, Instant now) {
    // nobody reports in a run: it fills months that passed without a report
    String verb = cause.kind() == EvaluationCause.Kind.RUN ? "carried forward" : "reported";
    return event(EventType.MARKETPLACE_COMPONENT_USAGE_CREATED, verb, usage, known, now);
  }

  private Event updated(ComponentUsage usage, Surroundings known, Instant now) {
    return event(EventType.MARKETPLACE_COMPONENT_USAGE_UPDATED, "corrected", usage, known, now);
  }

  private Event event(
      EventType type, String verb, ComponentUsage usage, Surroundings known, Instant now) {
    Resource resource = Objects.requireNonNull(known.resources().get(usage.resource()));
    Offering offering = Objects.requireNonNull(known.offerings().get(resource.offering()));
    OfferingComponent component = Objects.requireNonNull(known.components().get(usage.component()));
    Project project = Objects.requireNonNull(known.projects().get(resource.project()));
    Map<String, String> context = new LinkedHashMap<>();
    context.put("resource_uuid", resource.id().toString());
    context.put("resource_name", resource.name().value());
    context.put("offering_uuid", offering.id().toString());
    context.put("offering_name", offering.name().value());
    context.put("project_uuid", project.id().toString());
    context.put("customer_uuid", project.organization().toString());
    context.put("component_type", component.type().value());
    context.put("billing_period", usage.month() + "-01");
    context.put("usage", usage.amount().toString());
    return new Event(
        ids.get(),
        type,
        now,
        "Usage of %s by resource %s in %s has been %s: %s"
            .formatted(component.type(), resource.name(), usage.month(), verb, usage.amount()),
        context,
        Set.copyOf(
            List.of(
                resource.id().value(),
                offering.id().value(),
                offering.provider().value(),
                project.id().value(),
                project.organization().value())));
  }
}
