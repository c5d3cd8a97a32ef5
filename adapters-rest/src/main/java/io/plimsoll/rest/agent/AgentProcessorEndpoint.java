package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.FindAgentProcessors;
import io.plimsoll.application.agent.MaintainAgentServices;
import io.plimsoll.application.agent.MaintainAgentServices.Command;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "AgentProcessor")
@RequestMapping("/api/marketplace-site-agent-processors")
final class AgentProcessorEndpoint extends ReadEndpoint<AgentProcessorFilters, AgentProcessorBody> {
  private final AgentRegistrations registrations;

  AgentProcessorEndpoint(
      FindAgentProcessors processors, MaintainAgentServices maintain, AgentBodies bodies) {
    super(shown(processors, bodies));
    this.registrations = new AgentRegistrations(maintain);
  }

  static Shown<AgentProcessorFilters, AgentProcessorBody> shown(
      FindAgentProcessors processors, AgentBodies bodies) {
    return Shown.by(
        processors, AgentProcessorId::new, (view, viewer, links) -> bodies.body(view, links));
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    registrations.keep(viewer, new Command.RemoveProcessor(new AgentProcessorId(uuid)));
  }
}
