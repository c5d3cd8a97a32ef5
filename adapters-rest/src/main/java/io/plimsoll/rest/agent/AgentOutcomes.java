package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.MaintainAgents.Kept;
import io.plimsoll.application.agent.MaintainAgents.Refusal;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Turns what became of changes of agents into answers. */
final class AgentOutcomes {

  private AgentOutcomes() {}

  static Kept kept(Outcome<Kept, Refusal> outcome) {
    return Outcomes.value(outcome, AgentOutcomes::refusal);
  }

  /** The answer to a registration: its status tells whether it was the first one. */
  static <B> ResponseEntity<B> registered(Kept kept, B body) {
    return ResponseEntity.status(kept.added() ? HttpStatus.CREATED : HttpStatus.OK).body(body);
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case Refusal.UnknownOffering(OfferingId offering) ->
          RefusedException.field(
              "offering", "Object with uuid=%s does not exist.".formatted(offering));
      case Refusal.NameIsTaken() ->
          RefusedException.field("name", "Agent identity with this name already exists.");
      case Refusal.OfferingIsFixed() ->
          RefusedException.field("offering", "An agent stays with its offering.");
    };
  }
}
