package io.plimsoll.application.agent;

import io.plimsoll.application.change.Change;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.Agents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

final class AgentIdentityMaintenance implements MaintainAgentIdentities {
  private final Agents agents;
  private final Offerings offerings;
  private final AgentRight right;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;

  AgentIdentityMaintenance(
      Agents agents,
      Offerings offerings,
      AgentRight right,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    this.agents = agents;
    this.offerings = offerings;
    this.right = right;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
  }

  @Override
  public Outcome<AgentIdentityId, Refusal> maintain(
      Viewer viewer, Change<AgentIdentityId, AgentIdentity> change) {
    return unitOfWork.complete(() ->
        switch (change) {
          case Change.Add(var draft) -> add(viewer, draft.apply(new AgentIdentityId(ids.get())));
          case Change.Amend(var id, var amendment) ->
              right.onIdentity(viewer, id, present -> amend(present, amendment.apply(present)));
          case Change.Remove(var id) -> right.onIdentity(viewer, id, present -> remove(id));
        });
  }

  private Outcome<AgentIdentityId, Refusal> add(Viewer viewer, AgentIdentity identity) {
    OfferingId offering = identity.offering();
    Optional<OrganizationId> provider = right.providerOf(offering, viewer);
    if (provider.isEmpty()) {
      return Outcome.refused(new Refusal.UnknownOffering(offering));
    }
    return AgentRight.mayKeepAgentsOf(offering, provider.get(), viewer)
        ? save(identity.addedBy(viewer.user()))
        : Outcome.forbidden();
  }

  private Outcome<AgentIdentityId, Refusal> amend(AgentIdentity present, AgentIdentity changed) {
    return changed.offering().equals(present.offering())
        ? save(changed)
        : Outcome.refused(new Refusal.OfferingIsFixed());
  }

  private Outcome<AgentIdentityId, Refusal> save(AgentIdentity identity) {
    // of two agents that take the same name at the same time, one is told
    offerings.lockAgainstReports(Set.of(identity.offering()));
    if (agents
        .named(identity.offering(), identity.name())
        .filter(namesake -> !namesake.id().equals(identity.id()))
        .isPresent()) {
      return Outcome.refused(new Refusal.NameIsTaken());
    }
    agents.save(identity);
    return Outcome.done(identity.id());
  }

  private Outcome<AgentIdentityId, Refusal> remove(AgentIdentityId id) {
    agents.remove(id);
    return Outcome.done(id);
  }
}
