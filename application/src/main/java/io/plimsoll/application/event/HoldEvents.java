package io.plimsoll.application.event;

import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.policy.PolicyAction;
import java.util.Set;
import java.util.stream.Stream;

/** By which events the log tells that fired policies begin and cease to hold resources. */
enum HoldEvents {
  PAUSING(
      PolicyAction.REQUEST_PAUSING, EventType.REQUEST_PAUSING, EventType.RESET_PAUSING, "pauses"),
  DOWNSCALING(
      PolicyAction.REQUEST_DOWNSCALING,
      EventType.REQUEST_DOWNSCALING,
      EventType.RESET_DOWNSCALING,
      "downscales");

  private final PolicyAction action;
  private final EventType begun;
  private final EventType ended;
  private final String verb;

  HoldEvents(PolicyAction action, EventType begun, EventType ended, String verb) {
    this.action = action;
    this.begun = begun;
    this.ended = ended;
    this.verb = verb;
  }

  static Stream<HoldEvents> among(Set<PolicyAction> actions) {
    return Stream.of(values()).filter(hold -> actions.contains(hold.action));
  }

  EventType begun() {
    return begun;
  }

  EventType ended() {
    return ended;
  }

  String inWords() {
    return verb + " resources of its audience";
  }
}
