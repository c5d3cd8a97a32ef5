package io.plimsoll.application.agent;

import io.plimsoll.application.agent.FindAgentProcessors.Criterion;
import io.plimsoll.application.agent.FindAgentProcessors.Order;
import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentServiceId;

/** Shows processors of agents to those on the provider's side of the offering; the oldest first. */
public interface FindAgentProcessors
    extends Finder<AgentProcessorView, AgentProcessorId, Criterion, Order> {

  /** By what processors can be chosen. */
  sealed interface Criterion {

    record OfService(AgentServiceId service) implements Criterion {}

    record BackendTypeIs(String type) implements Criterion {}

    record BackendVersionIs(String version) implements Criterion {}
  }

  /** Clients can't choose the order. */
  enum Order {}
}
