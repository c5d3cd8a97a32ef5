package io.plimsoll.application.agent;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentProcessor;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentService;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.agent.AgentServiceState;
import io.plimsoll.domain.agent.Agents;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

final class AgentServiceMaintenance implements MaintainAgentServices {
  private final Agents agents;
  private final AgentRight right;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  AgentServiceMaintenance(
      Agents agents,
      AgentRight right,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    this.agents = agents;
    this.right = right;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome<Kept, Refusal> maintain(Viewer viewer, Command command) {
    return unitOfWork.complete(() ->
        switch (command) {
          case Command.RegisterService(var id, var draft) ->
              right.onIdentity(viewer, id, present -> register(present, draft.get()));
          case Command.SetStatistics(var id, var statistics) ->
              onService(viewer, id, present -> count(present, statistics.get()));
          case Command.RemoveService(var id) ->
              onService(viewer, id, present -> remove(id.value(), () -> agents.remove(id)));
          case Command.RegisterProcessor(var id, var draft) ->
              onService(viewer, id, present -> register(present, draft.get()));
          case Command.RemoveProcessor(var id) -> remove(viewer, id);
        });
  }

  private Outcome<Kept, Refusal> register(AgentIdentity identity, ServiceDraft draft) {
    Optional<AgentService> known = agents.named(identity.id(), draft.name());
    AgentServiceId id = known.map(AgentService::id).orElseGet(() -> new AgentServiceId(ids.get()));
    agents.save(
        new AgentService(
            id,
            identity.id(),
            draft.name(),
            draft.mode(),
            AgentServiceState.ACTIVE,
            known.map(AgentService::statistics).orElse(AgentService.NO_STATISTICS)));
    return Outcome.done(new Kept(id.value(), known.isEmpty()));
  }

  private Outcome<Kept, Refusal> count(AgentService service, String statistics) {
    agents.save(service.counting(statistics));
    return Outcome.done(new Kept(service.id().value(), false));
  }

  private Outcome<Kept, Refusal> register(AgentService service, ProcessorDraft draft) {
    Optional<AgentProcessor> known = agents.named(service.id(), draft.name());
    AgentProcessorId id =
        known.map(AgentProcessor::id).orElseGet(() -> new AgentProcessorId(ids.get()));
    agents.save(
        new AgentProcessor(
            id,
            service.id(),
            draft.name(),
            draft.backendType(),
            draft.backendVersion(),
            clock.instant()));
    return Outcome.done(new Kept(id.value(), known.isEmpty()));
  }

  private Outcome<Kept, Refusal> remove(Viewer viewer, AgentProcessorId id) {
    return agents
        .find(id)
        .map(processor ->
            onService(
                viewer,
                processor.service(),
                service -> remove(id.value(), () -> agents.remove(id))))
        .orElseGet(Outcome::notFound);
  }

  private static Outcome<Kept, Refusal> remove(UUID id, Runnable removal) {
    removal.run();
    return Outcome.done(new Kept(id, false));
  }

  private Outcome<Kept, Refusal> onService(
      Viewer viewer, AgentServiceId id, Function<AgentService, Outcome<Kept, Refusal>> work) {
    return agents
        .find(id)
        .map(service ->
            right.onIdentity(
                viewer,
                service.identity(),
                identity -> agents.find(id).map(work).orElseGet(Outcome::notFound)))
        .orElseGet(Outcome::notFound);
  }
}
