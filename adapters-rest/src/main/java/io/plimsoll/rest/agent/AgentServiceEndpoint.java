package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.FindAgentProcessors;
import io.plimsoll.application.agent.FindAgentServices;
import io.plimsoll.application.agent.MaintainAgents;
import io.plimsoll.application.agent.MaintainAgents.Command;
import io.plimsoll.application.agent.MaintainAgents.Kept;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.description.AlsoAnswers;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "AgentService")
@RequestMapping("/api/marketplace-site-agent-services")
final class AgentServiceEndpoint {
  private final FindAgentServices services;
  private final FindAgentProcessors processors;
  private final MaintainAgents maintain;
  private final AgentBodies bodies;

  AgentServiceEndpoint(
      FindAgentServices services,
      FindAgentProcessors processors,
      MaintainAgents maintain,
      AgentBodies bodies) {
    this.services = services;
    this.processors = processors;
    this.maintain = maintain;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<AgentServiceBody>> list(
      Viewer viewer, AgentServiceFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, services, view -> bodies.body(view, links));
  }

  @GetMapping("/{uuid}")
  AgentServiceBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return services
        .find(viewer, new AgentServiceId(uuid))
        .map(view -> bodies.body(view, links))
        .orElseThrow(RefusedException::missing);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    kept(viewer, new Command.RemoveService(new AgentServiceId(uuid)));
  }

  @PostMapping("/{uuid}/register_processor")
  @AlsoAnswers(HttpStatus.CREATED)
  ResponseEntity<AgentProcessorBody> registerProcessor(
      Viewer viewer, @PathVariable UUID uuid, Body<AgentProcessorForm> body, Links links) {
    Kept kept =
        kept(
            viewer,
            new Command.RegisterProcessor(new AgentServiceId(uuid), () -> body.whole().draft()));
    return processors
        .find(viewer, new AgentProcessorId(kept.id()))
        .map(view -> AgentOutcomes.registered(kept, bodies.body(view, links)))
        .orElseThrow(RefusedException::missing);
  }

  @PostMapping("/{uuid}/set_statistics")
  AgentServiceBody setStatistics(
      Viewer viewer, @PathVariable UUID uuid, Body<AgentStatisticsForm> body, Links links) {
    kept(
        viewer,
        new Command.SetStatistics(new AgentServiceId(uuid), () -> body.whole().statistics.get()));
    return retrieve(viewer, uuid, links);
  }

  private Kept kept(Viewer viewer, Command command) {
    return AgentOutcomes.kept(maintain.maintain(viewer, command));
  }
}
