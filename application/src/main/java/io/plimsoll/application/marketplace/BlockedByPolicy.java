package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.policy.PolicyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fired policies of the offering do not let it be done in the project (rule 10).
 *
 * @param resource the one that was to be changed; null when there was to be a new one
 * @param policies at least one
 */
public record BlockedByPolicy(
    Offering offering, Project project, @Nullable Resource resource, List<PolicyId> policies)
    implements MaintainOrders.Refusal, MaintainResources.Refusal {
  public BlockedByPolicy {
    policies = List.copyOf(policies);
  }
}
