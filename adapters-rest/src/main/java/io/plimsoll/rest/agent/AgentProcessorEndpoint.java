package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.FindAgentProcessors;
import io.plimsoll.application.agent.MaintainAgents;
import io.plimsoll.application.agent.MaintainAgents.Command;
import io.plimsoll.application.agent.MaintainAgents.Kept;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "AgentProcessor")
@RequestMapping("/api/marketplace-site-agent-processors")
final class AgentProcessorEndpoint {
  private final FindAgentProcessors processors;
  private final MaintainAgents maintain;
  private final AgentBodies bodies;

  AgentProcessorEndpoint(
      FindAgentProcessors processors, MaintainAgents maintain, AgentBodies bodies) {
    this.processors = processors;
    this.maintain = maintain;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<AgentProcessorBody>> list(
      Viewer viewer, AgentProcessorFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, processors, view -> bodies.body(view, links));
  }

  @GetMapping("/{uuid}")
  AgentProcessorBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return processors
        .find(viewer, new AgentProcessorId(uuid))
        .map(view -> bodies.body(view, links))
        .orElseThrow(RefusedException::missing);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    kept(viewer, new Command.RemoveProcessor(new AgentProcessorId(uuid)));
  }

  private Kept kept(Viewer viewer, Command command) {
    return AgentOutcomes.kept(maintain.maintain(viewer, command));
  }
}
