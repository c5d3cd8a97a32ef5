package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.FindAgentIdentities.Criterion;
import io.plimsoll.application.agent.FindAgentIdentities.Order;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.paging.Filters;

final class AgentIdentityFilters extends Filters<Criterion, Order> {

  AgentIdentityFilters() {
    text("name", Criterion.NameIs::new);
    text("version", Criterion.VersionIs::new);
    id("offering_uuid", id -> new Criterion.LooksAfter(new OfferingId(id)));
    flag("orphaned", Criterion.IsOrphaned::new);
  }
}
