package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.FindAgentIdentities;
import io.plimsoll.application.agent.FindAgentServices;
import io.plimsoll.application.agent.MaintainAgents;
import io.plimsoll.application.agent.MaintainAgents.Command;
import io.plimsoll.application.agent.MaintainAgents.Kept;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentityId;
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
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "AgentIdentity")
@RequestMapping("/api/marketplace-site-agent-identities")
final class AgentIdentityEndpoint {
  private final FindAgentIdentities identities;
  private final FindAgentServices services;
  private final MaintainAgents maintain;
  private final AgentBodies bodies;

  AgentIdentityEndpoint(
      FindAgentIdentities identities,
      FindAgentServices services,
      MaintainAgents maintain,
      AgentBodies bodies) {
    this.identities = identities;
    this.services = services;
    this.maintain = maintain;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<AgentIdentityBody>> list(
      Viewer viewer, AgentIdentityFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, identities, view -> bodies.body(view, links));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  AgentIdentityBody add(Viewer viewer, Body<AgentIdentityForm> body, Links links) {
    return changed(
        viewer, new Command.AddIdentity(id -> body.whole().added(id, viewer.user())), links);
  }

  @GetMapping("/{uuid}")
  AgentIdentityBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return identities
        .find(viewer, new AgentIdentityId(uuid))
        .map(view -> bodies.body(view, links))
        .orElseThrow(RefusedException::missing);
  }

  @PutMapping("/{uuid}")
  AgentIdentityBody replace(
      Viewer viewer, @PathVariable UUID uuid, Body<AgentIdentityForm> body, Links links) {
    return changed(
        viewer,
        new Command.AmendIdentity(
            new AgentIdentityId(uuid), present -> body.whole().changed(present)),
        links);
  }

  @PatchMapping("/{uuid}")
  AgentIdentityBody change(
      Viewer viewer, @PathVariable UUID uuid, Body<AgentIdentityForm> body, Links links) {
    return changed(
        viewer,
        new Command.AmendIdentity(
            new AgentIdentityId(uuid), present -> body.partial().changed(present)),
        links);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    kept(viewer, new Command.RemoveIdentity(new AgentIdentityId(uuid)));
  }

  @PostMapping("/{uuid}/register_service")
  @AlsoAnswers(HttpStatus.CREATED)
  ResponseEntity<AgentServiceBody> registerService(
      Viewer viewer, @PathVariable UUID uuid, Body<AgentServiceForm> body, Links links) {
    Kept kept =
        kept(
            viewer,
            new Command.RegisterService(new AgentIdentityId(uuid), () -> body.whole().draft()));
    return services
        .find(viewer, new AgentServiceId(kept.id()))
        .map(view -> AgentOutcomes.registered(kept, bodies.body(view, links)))
        .orElseThrow(RefusedException::missing);
  }

  private AgentIdentityBody changed(Viewer viewer, Command command, Links links) {
    return retrieve(viewer, kept(viewer, command).id(), links);
  }

  private Kept kept(Viewer viewer, Command command) {
    return AgentOutcomes.kept(maintain.maintain(viewer, command));
  }
}
