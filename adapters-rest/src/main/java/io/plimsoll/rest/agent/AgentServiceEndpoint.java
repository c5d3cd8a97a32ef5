package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.FindAgentProcessors;
import io.plimsoll.application.agent.FindAgentServices;
import io.plimsoll.application.agent.MaintainAgentServices;
import io.plimsoll.application.agent.MaintainAgentServices.Command;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.description.AlsoAnswers;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "AgentService")
@RequestMapping("/api/marketplace-site-agent-services")
final class AgentServiceEndpoint extends ReadEndpoint<AgentServiceFilters, AgentServiceBody> {
  private final AgentRegistrations registrations;
  private final Shown<AgentProcessorFilters, AgentProcessorBody> processors;

  AgentServiceEndpoint(
      FindAgentServices services,
      FindAgentProcessors processors,
      MaintainAgentServices maintain,
      AgentBodies bodies) {
    super(shown(services, bodies));
    this.registrations = new AgentRegistrations(maintain);
    this.processors = AgentProcessorEndpoint.shown(processors, bodies);
  }

  static Shown<AgentServiceFilters, AgentServiceBody> shown(
      FindAgentServices services, AgentBodies bodies) {
    return Shown.by(
        services, AgentServiceId::new, (view, viewer, links) -> bodies.body(view, links));
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    registrations.keep(viewer, new Command.RemoveService(new AgentServiceId(uuid)));
  }

  @PostMapping("/{uuid}/register_processor")
  @AlsoAnswers(HttpStatus.CREATED)
  ResponseEntity<AgentProcessorBody> registerProcessor(
      Viewer viewer, @PathVariable UUID uuid, Body<AgentProcessorForm> body, Links links) {
    return registrations.register(
        viewer,
        new Command.RegisterProcessor(new AgentServiceId(uuid), () -> body.whole().draft()),
        id -> processors.one(viewer, id, links));
  }

  @PostMapping("/{uuid}/set_statistics")
  AgentServiceBody setStatistics(
      Viewer viewer, @PathVariable UUID uuid, Body<AgentStatisticsForm> body, Links links) {
    registrations.keep(
        viewer,
        new Command.SetStatistics(new AgentServiceId(uuid), () -> body.whole().statistics.get()));
    return retrieve(viewer, uuid, links);
  }
}
