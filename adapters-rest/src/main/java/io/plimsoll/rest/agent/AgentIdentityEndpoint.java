package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.FindAgentIdentities;
import io.plimsoll.application.agent.FindAgentServices;
import io.plimsoll.application.agent.MaintainAgentIdentities;
import io.plimsoll.application.agent.MaintainAgentIdentities.Refusal;
import io.plimsoll.application.agent.MaintainAgentServices;
import io.plimsoll.application.agent.MaintainAgentServices.Command;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.description.AlsoAnswers;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.registry.Maintained;
import io.plimsoll.rest.registry.RegistryEndpoint;
import io.plimsoll.rest.registry.Shown;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "AgentIdentity")
@RequestMapping("/api/marketplace-site-agent-identities")
final class AgentIdentityEndpoint
    extends RegistryEndpoint<AgentIdentityFilters, AgentIdentityForm, AgentIdentityBody> {
  private final AgentRegistrations registrations;
  private final Shown<AgentServiceFilters, AgentServiceBody> services;

  AgentIdentityEndpoint(
      FindAgentIdentities identities,
      FindAgentServices services,
      MaintainAgentIdentities maintain,
      MaintainAgentServices maintainServices,
      AgentBodies bodies) {
    super(
        Shown.by(
            identities, AgentIdentityId::new, (view, viewer, links) -> bodies.body(view, links)),
        Maintained.by(maintain, AgentIdentityId::new, AgentIdentityEndpoint::refusal));
    this.registrations = new AgentRegistrations(maintainServices);
    this.services = AgentServiceEndpoint.shown(services, bodies);
  }

  @PostMapping("/{uuid}/register_service")
  @AlsoAnswers(HttpStatus.CREATED)
  ResponseEntity<AgentServiceBody> registerService(
      Viewer viewer, @PathVariable UUID uuid, Body<AgentServiceForm> body, Links links) {
    return registrations.register(
        viewer,
        new Command.RegisterService(new AgentIdentityId(uuid), () -> body.whole().draft()),
        id -> services.one(viewer, id, links));
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
