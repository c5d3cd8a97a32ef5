package io.plimsoll.application.event;

import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.policy.PolicyAction;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** By which events the log tells that fired policies notify people, and hold resources. */
enum ActionEvents {
  NOTIFYING_OTHERS(
      PolicyAction.NOTIFY_EXTERNAL_USER,
      EventType.NOTIFY_EXTERNAL_USER,
      "notifies people whom it names"),
  NOTIFYING_OWNERS(
      PolicyAction.NOTIFY_ORGANIZATION_OWNERS,
      EventType.NOTIFY_ORGANIZATION_OWNERS,
      "notifies owners of organizations"),
  PAUSING(
      PolicyAction.REQUEST_PAUSING,
      EventType.REQUEST_PAUSING,
      EventType.RESET_PAUSING,
      "pauses resources of its audience"),
  DOWNSCALING(
      PolicyAction.REQUEST_DOWNSCALING,
      EventType.REQUEST_DOWNSCALING,
      EventType.RESET_DOWNSCALING,
      "downscales resources of its audience");

  private final PolicyAction action;
  private final EventType begun;
  private final Optional<EventType> ended;
  private final String words;

  /** What is done once, and so has no end. */
  ActionEvents(PolicyAction action, EventType begun, String words) {
    this.action = action;
    this.begun = begun;
    this.ended = Optional.empty();
    this.words = words;
  }

  ActionEvents(PolicyAction action, EventType begun, EventType ended, String words) {
    this.action = action;
    this.begun = begun;
    this.ended = Optional.of(ended);
    this.words = words;
  }

  /** What is told of an action, and by which type of event. */
  record Telling(EventType type, String what) {}

  /** What is told when these actions are put in force. */
  static Stream<Telling> begun(Set<PolicyAction> actions) {
    return among(actions).map(each -> new Telling(each.begun, each.words));
  }

  /** What is told when these actions are no longer in force. */
  static Stream<Telling> ended(Set<PolicyAction> actions) {
    return among(actions)
        .flatMap(
            each -> each.ended.stream().map(type -> new Telling(type, "no longer " + each.words)));
  }

  private static Stream<ActionEvents> among(Set<PolicyAction> actions) {
    return Stream.of(values()).filter(each -> actions.contains(each.action));
  }
}
