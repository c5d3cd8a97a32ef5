package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.MaintainAgentServices;
import io.plimsoll.application.agent.MaintainAgentServices.Command;
import io.plimsoll.application.agent.MaintainAgentServices.Kept;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.error.Outcomes;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Tells agents what became of what they say about their services. */
final class AgentRegistrations {
  private final MaintainAgentServices maintain;

  AgentRegistrations(MaintainAgentServices maintain) {
    this.maintain = maintain;
  }

  Kept keep(Viewer viewer, Command command) {
    return Outcomes.value(
        maintain.maintain(viewer, command),
        why -> {
          throw new IllegalArgumentException("there is no refusal " + why);
        });
  }

  /**
   * The answer to a registration: its status tells whether it was the first one.
   *
   * @param shown shows what was registered
   */
  <B> ResponseEntity<B> register(Viewer viewer, Command command, Function<UUID, B> shown) {
    Kept kept = keep(viewer, command);
    return ResponseEntity.status(kept.added() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(shown.apply(kept.id()));
  }
}
