package io.plimsoll.persistence.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.agent.MaintainAgentIdentities;
import io.plimsoll.application.agent.MaintainAgentServices;
import io.plimsoll.application.agent.MaintainAgentServices.Command;
import io.plimsoll.application.agent.MaintainAgentServices.Kept;
import io.plimsoll.application.agent.MaintainAgentServices.Refusal;
import io.plimsoll.application.change.Change;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentService;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.agent.AgentServiceState;
import io.plimsoll.domain.agent.Agents;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.persistence.AdaptersUnderTest;
import io.plimsoll.persistence.Race;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of one agent that come at the same time. */
abstract class RacingAgents {
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

  private final AgentIdentityId id = new AgentIdentityId(UUID.randomUUID());
  private final AgentServiceId service = new AgentServiceId(UUID.randomUUID());
  private PortsUnderTest ports;
  private Agents agents;
  private Viewer staff;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void anAgentIsRegistered() {
    ports = database().ports();
    agents = database().get(Agents.class);
    MarketplaceSeed seed = new MarketplaceSeed(ports);
    User user = seed.user("staff");
    staff = new Viewer(user.id(), user.username(), true, false, Map.of());
    agents.save(
        new AgentIdentity(
            id, seed.offering("cluster").id(), new Name("agent"), "1", "[]", "", "", null, null));
    agents.save(
        new AgentService(
            service,
            id,
            new Name("report"),
            "",
            AgentServiceState.ACTIVE,
            AgentService.NO_STATISTICS));
  }

  @Test
  void areBothKept() {
    Race.between(
        ports.unitOfWork(),
        () -> amend(present -> with(present, "2", "")),
        () -> amend(present -> with(present, present.version(), "/etc/agent")));

    assertThat(agents.find(id))
        .hasValueSatisfying(agent -> {
          assertThat(agent.version()).isEqualTo("2");
          assertThat(agent.configFilePath()).isEqualTo("/etc/agent");
        });
  }

  @Test
  void doNotBringBackAServiceThatIsRemoved() {
    Race<Outcome<Kept, Refusal>> race =
        Race.between(
            ports.unitOfWork(),
            () -> maintain(new Command.RemoveService(service)),
            () -> maintain(new Command.SetStatistics(service, () -> "{}")));

    assertThat(race.outcome()).isEqualTo(Outcome.notFound());
    assertThat(agents.find(service)).isEmpty();
  }

  private Outcome<AgentIdentityId, MaintainAgentIdentities.Refusal> amend(
      UnaryOperator<AgentIdentity> change) {
    return MaintainAgentIdentities.using(
            agents, ports.offerings(), scopes(), ports.unitOfWork(), UUID::randomUUID)
        .maintain(staff, new Change.Amend<>(id, change));
  }

  private VisibleScopes scopes() {
    return new VisibleScopes(ports.organizations(), ports.projects(), ports.offerings());
  }

  private Outcome<Kept, Refusal> maintain(Command command) {
    return MaintainAgentServices.using(
            agents, scopes(), ports.unitOfWork(), UUID::randomUUID, InstantSource.fixed(NOW))
        .maintain(staff, command);
  }

  private static AgentIdentity with(AgentIdentity agent, String version, String configFilePath) {
    return new AgentIdentity(
        agent.id(),
        agent.offering(),
        agent.name(),
        version,
        agent.dependencies(),
        configFilePath,
        agent.configFileContent(),
        agent.lastRestarted(),
        agent.creator());
  }
}
