package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.FindAgentProcessors.Criterion;
import io.plimsoll.application.agent.FindAgentProcessors.Order;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.rest.paging.Filters;

final class AgentProcessorFilters extends Filters<Criterion, Order> {

  AgentProcessorFilters() {
    id("service_uuid", id -> new Criterion.OfService(new AgentServiceId(id)));
    text("backend_type", Criterion.BackendTypeIs::new);
    text("backend_version", Criterion.BackendVersionIs::new);
  }
}
