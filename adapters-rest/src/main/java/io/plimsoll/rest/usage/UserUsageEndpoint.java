package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.FindUserUsages;
import io.plimsoll.domain.usage.UserUsageId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "ComponentUserUsage")
@RequestMapping("/api/marketplace-component-user-usages")
@SparseFields
final class UserUsageEndpoint extends ReadEndpoint<UserUsageFilters, UserUsageBody> {

  UserUsageEndpoint(FindUserUsages usages, UsageBodies bodies) {
    super(Shown.by(usages, UserUsageId::new, (view, viewer, links) -> bodies.body(view, links)));
  }
}
