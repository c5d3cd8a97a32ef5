package io.plimsoll.domain.hook;

import io.plimsoll.domain.event.EventGroup;
import io.plimsoll.domain.event.EventType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which events a hook wants. Nothing but the types decides.
 *
 * @param types may be empty
 * @param groups by which some of the types were chosen
 */
public record Subscription(Set<EventType> types, Set<EventGroup> groups) {
  public Subscription {
    types = Set.copyOf(types);
    groups = Set.copyOf(groups);
  }

  /** To these types, and to all that the groups have now. */
  public static Subscription to(Set<EventType> types, Set<EventGroup> groups) {
    Set<EventType> all = new HashSet<>(types);
    all.addAll(typesOf(groups));
    return new Subscription(all, groups);
  }

  /** To these types only; of the groups, those stay that are still wanted as a whole. */
  public Subscription narrowedTo(Set<EventType> wanted) {
    return new Subscription(
        wanted,
        groups.stream()
            .filter(group -> wanted.containsAll(typesOf(Set.of(group))))
            .collect(Collectors.toSet()));
  }

  private static Set<EventType> typesOf(Set<EventGroup> groups) {
    return Stream.of(EventType.values())
        .filter(type -> groups.contains(type.group()))
        .collect(Collectors.toSet());
  }
}
