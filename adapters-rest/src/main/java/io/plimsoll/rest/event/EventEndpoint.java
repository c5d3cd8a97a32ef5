package io.plimsoll.rest.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.plimsoll.application.event.FindEvents;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.SparseFields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "Event")
@RequestMapping("/api/events")
final class EventEndpoint {
  /** What a scope can be, by the names that clients know. */
  private static final List<String> SCOPE_TYPES =
      List.of(
          "core.user",
          "marketplace.offering",
          "marketplace.resource",
          "policy.offeringusagepolicy",
          "structure.customer",
          "structure.project");

  private final FindEvents events;
  private final EventBodies bodies;

  EventEndpoint(FindEvents events, EventBodies bodies) {
    this.events = events;
    this.bodies = bodies;
  }

  @GetMapping
  @SparseFields
  ResponseEntity<List<EventBody>> list(Viewer viewer, EventFilters filters, Paging paging) {
    return paging.show(viewer, filters, events, bodies::body);
  }

  @GetMapping("/{id}")
  @SparseFields
  EventBody retrieve(Viewer viewer, @PathVariable long id) {
    return events.findNumber(viewer, id).map(bodies::body).orElseThrow(RefusedException::missing);
  }

  @GetMapping("/count")
  ResponseEntity<EventCountBody> count(Viewer viewer, EventFilters filters, Paging paging) {
    long count = paging.count(viewer, filters, events);
    return Paging.showCounted(count, new EventCountBody(count));
  }

  @GetMapping("/event_groups")
  ResponseEntity<Map<String, List<String>>> groups() {
    Map<String, List<String>> groups =
        Stream.of(EventType.values())
            .collect(
                groupingBy(
                    type -> type.group().word(), TreeMap::new, mapping(EventType::word, toList())));
    return Paging.showCounted(groups.size(), groups);
  }

  @GetMapping("/scope_types")
  ResponseEntity<List<String>> scopeTypes() {
    return Paging.showAll(SCOPE_TYPES);
  }
}
