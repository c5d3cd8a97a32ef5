package io.plimsoll.application.agent;

import io.plimsoll.application.agent.FindAgentServices.Criterion;
import io.plimsoll.application.agent.FindAgentServices.Order;
import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.agent.AgentServiceState;
import java.util.Set;

/** Shows services of agents to those on the provider's side of the offering; the oldest first. */
public interface FindAgentServices
    extends Finder<AgentServiceView, AgentServiceId, Criterion, Order> {

  /** By what services can be chosen. */
  sealed interface Criterion {

    record OfIdentity(AgentIdentityId identity) implements Criterion {}

    record ModeIs(String mode) implements Criterion {}

    /** In any of these states. */
    record IsIn(Set<AgentServiceState> states) implements Criterion {
      public IsIn {
        states = Set.copyOf(states);
      }
    }
  }

  /** Clients can't choose the order. */
  enum Order {}
}
