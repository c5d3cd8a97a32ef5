package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.FindAgentServices.Criterion;
import io.plimsoll.application.agent.FindAgentServices.Order;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentServiceState;
import io.plimsoll.rest.paging.Filters;
import java.util.stream.Stream;

final class AgentServiceFilters extends Filters<Criterion, Order> {

  AgentServiceFilters() {
    id("identity_uuid", id -> new Criterion.OfIdentity(new AgentIdentityId(id)));
    text("mode", Criterion.ModeIs::new);
    choices(
        "state",
        Stream.of(AgentServiceState.values()).map(AgentServiceState::number).toList(),
        AgentServiceState::ofNumber,
        Criterion.IsIn::new);
  }
}
