package io.plimsoll.application.agent;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentProcessor;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentService;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.agent.AgentServiceState;
import io.plimsoll.domain.agent.Agents;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

final class AgentMaintenance implements MaintainAgents {
  private final Agents agents;
  private final Offerings offerings;
  private final VisibleScopes scopes;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  AgentMaintenance(
      Agents agents,
      Offerings offerings,
      VisibleScopes scopes,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    this.agents = agents;
    this.offerings = offerings;
    this.scopes = scopes;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome<Kept, Refusal> maintain(Viewer viewer, Command command) {
    return unitOfWork.complete(() ->
        switch (command) {
          case Command.AddIdentity(var identity) ->
              add(viewer, identity.apply(new AgentIdentityId(ids.get())));
          case Command.AmendIdentity(var id, var change) ->
              withIdentity(viewer, id, present -> amend(present, change));
          case Command.RemoveIdentity(var id) ->
              withIdentity(viewer, id, present -> remove(id.value(), () -> agents.remove(id)));
          case Command.RegisterService(var id, var draft) ->
              withIdentity(viewer, id, present -> register(present, draft.get()));
          case Command.SetStatistics(var id, var statistics) ->
              withService(viewer, id, present -> count(present, statistics.get()));
          case Command.RemoveService(var id) ->
              withService(viewer, id, present -> remove(id.value(), () -> agents.remove(id)));
          case Command.RegisterProcessor(var id, var draft) ->
              withService(viewer, id, present -> register(present, draft.get()));
          case Command.RemoveProcessor(var id) -> remove(viewer, id);
        });
  }

  private Outcome<Kept, Refusal> add(Viewer viewer, AgentIdentity identity) {
    Offering offering = offerings.byId(Set.of(identity.offering())).get(identity.offering());
    if (offering == null) {
      return Outcome.refused(new Refusal.UnknownOffering(identity.offering()));
    }
    return mayKeepAgentsOf(offering.id(), offering.provider(), viewer)
        ? save(identity, true)
        : Outcome.forbidden();
  }

  private Outcome<Kept, Refusal> amend(AgentIdentity present, UnaryOperator<AgentIdentity> change) {
    AgentIdentity changed = change.apply(present);
    return changed.offering().equals(present.offering())
        ? save(changed, false)
        : Outcome.refused(new Refusal.OfferingIsFixed());
  }

  private Outcome<Kept, Refusal> save(AgentIdentity identity, boolean added) {
    // of two agents that take the same name at the same time, one is told
    offerings.lockAgainstReports(Set.of(identity.offering()));
    if (agents
        .named(identity.offering(), identity.name())
        .filter(namesake -> !namesake.id().equals(identity.id()))
        .isPresent()) {
      return Outcome.refused(new Refusal.NameIsTaken());
    }
    agents.save(identity);
    return Outcome.done(new Kept(identity.id().value(), added));
  }

  private Outcome<Kept, Refusal> register(AgentIdentity identity, ServiceDraft draft) {
    agents.lock(identity.id());
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
    agents.lock(service.identity());
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
            withService(
                viewer,
                processor.service(),
                service -> remove(id.value(), () -> agents.remove(id))))
        .orElseGet(Outcome::notFound);
  }

  private static Outcome<Kept, Refusal> remove(UUID id, Runnable removal) {
    removal.run();
    return Outcome.done(new Kept(id, false));
  }

  private Outcome<Kept, Refusal> withService(
      Viewer viewer, AgentServiceId id, Function<AgentService, Outcome<Kept, Refusal>> work) {
    return agents
        .find(id)
        .map(service -> withIdentity(viewer, service.identity(), identity -> work.apply(service)))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<Kept, Refusal> withIdentity(
      Viewer viewer, AgentIdentityId id, Function<AgentIdentity, Outcome<Kept, Refusal>> work) {
    Optional<AgentIdentity> identity = agents.find(id);
    Optional<OrganizationId> provider =
        identity
            .flatMap(each -> scopes.ownerOf(Scope.of(each.offering()), viewer))
            .map(Organization::id);
    if (identity.isEmpty() || provider.isEmpty()) {
      return Outcome.notFound();
    }
    return mayKeepAgentsOf(identity.get().offering(), provider.get(), viewer)
        ? work.apply(identity.get())
        : Outcome.forbidden();
  }

  private static boolean mayKeepAgentsOf(
      OfferingId offering, OrganizationId provider, Viewer viewer) {
    return viewer.may(Permission.REPORT_USAGE, Scope.of(offering), Scope.of(provider));
  }
}
