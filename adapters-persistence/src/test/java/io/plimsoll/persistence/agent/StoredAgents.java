package io.plimsoll.persistence.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentProcessor;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentService;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.agent.AgentServiceState;
import io.plimsoll.domain.agent.Agents;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link Agents} keeps. */
abstract class StoredAgents {
  private static final Instant THEN = Instant.parse("2026-03-01T02:00:00.123456Z");

  private MarketplaceSeed seed;
  private Agents agents;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void open() {
    seed = new MarketplaceSeed(database().ports());
    agents = database().get(Agents.class);
  }

  @Test
  void identitiesComeBackAsTheyWereSaved() {
    AgentIdentity full = identity("agent", "cluster");
    AgentIdentity bare =
        new AgentIdentity(
            new AgentIdentityId(UUID.randomUUID()),
            seed.offering("store").id(),
            new Name("agent"),
            "",
            "[]",
            "",
            "",
            null,
            null);
    agents.save(full);
    agents.save(bare);
    agents.save(full);

    assertThat(agents.find(full.id())).contains(full);
    assertThat(agents.named(full.offering(), full.name())).contains(full);
    assertThat(agents.named(bare.offering(), bare.name())).contains(bare);
    assertThat(agents.named(full.offering(), new Name("Agent"))).isEmpty();
    assertThat(agents.find(new AgentIdentityId(UUID.randomUUID()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void servicesComeBackAsTheyWereSaved(AgentServiceState state) {
    AgentIdentity identity = identity("agent", "cluster");
    agents.save(identity);
    AgentService service = service(identity, "report", state);
    agents.save(service(identity, "order_process", state));
    agents.save(service);
    agents.save(service.counting("{\"orders\":2}"));

    assertThat(agents.find(service.id())).contains(service.counting("{\"orders\":2}"));
    assertThat(agents.named(identity.id(), new Name("report")).map(AgentService::id))
        .contains(service.id());
    assertThat(agents.named(identity.id(), new Name("membership"))).isEmpty();
  }

  @Test
  void processorsComeBackAsTheyWereSaved() {
    AgentProcessor processor = processorOfAnAgent("slurm");

    assertThat(agents.find(processor.id())).contains(processor);
    assertThat(agents.named(processor.service(), processor.name())).contains(processor);
    assertThat(agents.named(processor.service(), new Name("moab"))).isEmpty();
  }

  @Test
  void whatIsRemovedTakesAlongWhatBelongsToIt() {
    AgentProcessor first = processorOfAnAgent("first");
    AgentProcessor second = processorOfAnAgent("second");
    AgentProcessor third = processorOfAnAgent("third");
    AgentService service = agents.find(second.service()).orElseThrow();
    AgentService other = agents.find(third.service()).orElseThrow();

    agents.remove(first.id());
    agents.remove(service.id());
    agents.remove(other.identity());

    assertThat(agents.find(first.id())).isEmpty();
    assertThat(agents.find(first.service())).isPresent();
    assertThat(agents.find(second.id())).isEmpty();
    assertThat(agents.find(service.id())).isEmpty();
    assertThat(agents.find(service.identity())).isPresent();
    assertThat(agents.find(third.id())).isEmpty();
    assertThat(agents.find(other.id())).isEmpty();
    assertThat(agents.find(other.identity())).isEmpty();
  }

  private AgentProcessor processorOfAnAgent(String name) {
    AgentIdentity identity = identity("agent of " + name, "cluster");
    AgentService service = service(identity, "report", AgentServiceState.ACTIVE);
    AgentProcessor processor =
        new AgentProcessor(
            new AgentProcessorId(UUID.randomUUID()),
            service.id(),
            new Name(name),
            "SLURM",
            "25.05",
            THEN);
    agents.save(identity);
    agents.save(service);
    agents.save(processor);
    return processor;
  }

  private AgentIdentity identity(String name, String offering) {
    return new AgentIdentity(
        new AgentIdentityId(UUID.randomUUID()),
        seed.offering(offering).id(),
        new Name(name),
        "1.2.3",
        "[{\"package\":\"httpx\",\"version\":\"1\"}]",
        "/etc/agent.yaml",
        "offerings: []\n",
        THEN,
        seed.user("robot").id());
  }

  private static AgentService service(
      AgentIdentity identity, String name, AgentServiceState state) {
    return new AgentService(
        new AgentServiceId(UUID.randomUUID()),
        identity.id(),
        new Name(name),
        name,
        state,
        AgentService.NO_STATISTICS);
  }
}
