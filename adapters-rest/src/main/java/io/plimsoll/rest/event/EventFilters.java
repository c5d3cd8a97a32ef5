package io.plimsoll.rest.event;

import io.plimsoll.application.event.FindEvents.Criterion;
import io.plimsoll.application.event.FindEvents.Order;
import io.plimsoll.application.event.FindEvents.Subject;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.paging.Filters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class EventFilters extends Filters<Criterion, Order> {

  private static final Pattern WORD = Pattern.compile("[a-z0-9_]+");

  EventFilters() {
    choices(
        "event_type", Worded.wordsOf(EventType.class), EventFilters::ofWord, EventFilters::ofAny);
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

  /** Types that clients know from elsewhere have no events here; empty when it can't be a type. */
  private static Optional<Set<EventType>> ofWord(String word) {
    return WORD.matcher(word).matches()
        ? Optional.of(Worded.of(EventType.class, word).map(Set::of).orElse(Set.of()))
        : Optional.empty();
  }

  private static Criterion ofAny(Set<Set<EventType>> types) {
    return new Criterion.HasType(types.stream().flatMap(Set::stream).collect(Collectors.toSet()));
  }

  /** Groups that clients know from elsewhere have no events here. */
  private static Criterion ofGroups(Set<String> words) {
    return new Criterion.HasType(
        Stream.of(EventType.values())
            .filter(type -> words.contains(type.group().word()))
            .collect(Collectors.toSet()));
  }
}
