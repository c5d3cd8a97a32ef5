package io.plimsoll.application.event;

import io.plimsoll.application.event.FindEvents.Criterion;
import io.plimsoll.application.event.FindEvents.Order;
import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.event.EventType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Shows events, the newest first: all of them to those who see everything; to others those about
 * something that they see, and in lists only when they say about what.
 */
public interface FindEvents extends Finder<EventView, UUID, Criterion, Order> {

  /**
   * The event that was told as this one.
   *
   * @param number events have larger numbers than those that were told before
   * @return empty when there is no such event, or the viewer sees nothing that it is about
   */
  Optional<EventView> findNumber(Viewer viewer, long number);

  /** The event itself, whoever may see it; empty when there is no such event. */
  Optional<EventView> told(UUID event);

  /**
   * To which of these users {@link #find} would show the event, by the roles with which they are
   * given; to nobody when there is no such event. One statement asks for dozens of users, so there
   * are more statements for more users.
   */
  Set<UserId> seenBy(Collection<Viewer> viewers, UUID event);

  /** By what events can be chosen. */
  sealed interface Criterion {

    /** About this object; nothing meets it when the viewer does not see the object. */
    record About(Subject subject, UUID id) implements Criterion {}

    /** About this object, whatever it is. */
    record Concerns(UUID id) implements Criterion {}

    /** Of any of these types; nothing meets it when there are none. */
    record HasType(Set<EventType> types) implements Criterion {
      public HasType {
        types = Set.copyOf(types);
      }
    }

    /** In any case. */
    record MessageContains(String text) implements Criterion {}

    /** At this moment or later. */
    record From(Instant first) implements Criterion {}

    /** Earlier than this moment. */
    record Before(Instant end) implements Criterion {}
  }

  /** The kinds of objects that events are about. */
  enum Subject {
    POLICY,
    OFFERING,
    ORGANIZATION,
    PROJECT,
    RESOURCE,
    USER
  }

  /** By what events can be ordered. */
  enum Order {
    CREATED
  }
}
