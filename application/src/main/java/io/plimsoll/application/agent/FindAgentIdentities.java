package io.plimsoll.application.agent;

import io.plimsoll.application.agent.FindAgentIdentities.Criterion;
import io.plimsoll.application.agent.FindAgentIdentities.Order;
import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.marketplace.OfferingId;

/** Shows agents to those on the provider's side of their offering; the oldest first. */
public interface FindAgentIdentities
    extends Finder<AgentIdentityView, AgentIdentityId, Criterion, Order> {

  /** By what agents can be chosen. */
  sealed interface Criterion {

    record NameIs(String name) implements Criterion {}

    record VersionIs(String version) implements Criterion {}

    record LooksAfter(OfferingId offering) implements Criterion {}

    /** Whether it has no services. */
    record IsOrphaned(boolean orphaned) implements Criterion {}
  }

  /** Clients can't choose the order. */
  enum Order {}
}
