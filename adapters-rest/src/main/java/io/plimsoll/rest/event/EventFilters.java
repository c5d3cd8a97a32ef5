package io.plimsoll.rest.event;

import io.plimsoll.application.event.FindEvents.Criterion;
import io.plimsoll.application.event.FindEvents.Order;
import io.plimsoll.application.event.FindEvents.Subject;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.paging.Filters;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class EventFilters extends Filters<Criterion, Order> {

  EventFilters() {
    choices("event_type", EventType.class, Criterion.HasType::new);
    texts("feature", EventFilters::ofGroups);
    link(
        "scope",
        Map.of(
            Route.POLICY, about(Subject.POLICY),
            Route.OFFERING, about(Subject.OFFERING),
            Route.PUBLIC_OFFERING, about(Subject.OFFERING),
            Route.ORGANIZATION, about(Subject.ORGANIZATION),
            Route.SERVICE_PROVIDER, about(Subject.ORGANIZATION),
            Route.PROJECT, about(Subject.PROJECT),
            Route.RESOURCE, about(Subject.RESOURCE),
            Route.PROVIDER_RESOURCE, about(Subject.RESOURCE),
            Route.USER, about(Subject.USER)));
    text("message", Criterion.MessageContains::new);
    seconds("created_from", Criterion.From::new);
    seconds("created_to", Criterion.Before::new);
    id("customer_uuid", Criterion.Concerns::new);
    id("project_uuid", Criterion.Concerns::new);
    id("user_uuid", Criterion.Concerns::new);
    id("related_user_uuid", Criterion.Concerns::new);
    order("created", Order.CREATED);
  }

  private static Function<UUID, Criterion> about(Subject subject) {
    return id -> new Criterion.About(subject, id);
  }

  /** Groups that clients know from elsewhere have no events here. */
  private static Criterion ofGroups(Set<String> words) {
    return new Criterion.HasType(
        Stream.of(EventType.values())
            .filter(type -> words.contains(type.group().word()))
            .collect(Collectors.toSet()));
  }
}
