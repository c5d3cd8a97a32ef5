package io.plimsoll.application.agent;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.Agents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import java.util.Optional;
import java.util.function.Function;

/** Who may look after agents. */
final class AgentRight {
  private final Agents agents;
  private final VisibleScopes scopes;

  AgentRight(Agents agents, VisibleScopes scopes) {
    this.agents = agents;
    this.scopes = scopes;
  }

  /** Does the work on an agent that nobody else changes, for a viewer who sees it and may. */
  <T, W> Outcome<T, W> onIdentity(
      Viewer viewer, AgentIdentityId id, Function<AgentIdentity, Outcome<T, W>> work) {
    return agents
        .find(id)
        .map(identity ->
            Outcome.ofWork(
                providerOf(identity.offering(), viewer),
                provider -> mayKeepAgentsOf(identity.offering(), provider, viewer),
                provider -> onLocked(id, work)))
        .orElseGet(Outcome::notFound);
  }

  /** What was seen before is read again, since somebody else may have changed it meanwhile. */
  private <T, W> Outcome<T, W> onLocked(
      AgentIdentityId id, Function<AgentIdentity, Outcome<T, W>> work) {
    agents.lock(id);
    return agents.find(id).map(work).orElseGet(Outcome::notFound);
  }

  /**
   * Who sells the offering; empty when there is no such offering, or the viewer does not see it.
   */
  Optional<OrganizationId> providerOf(OfferingId offering, Viewer viewer) {
    return scopes.ownerOf(Scope.of(offering), viewer).map(Organization::id);
  }

  static boolean mayKeepAgentsOf(OfferingId offering, OrganizationId provider, Viewer viewer) {
    return viewer.may(Permission.REPORT_USAGE, Scope.of(offering), Scope.of(provider));
  }
}
