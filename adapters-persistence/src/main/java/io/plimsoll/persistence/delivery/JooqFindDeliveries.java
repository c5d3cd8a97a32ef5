package io.plimsoll.persistence.delivery;

import io.plimsoll.application.delivery.DeliveryView;
import io.plimsoll.application.delivery.FindDeliveries;
import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.policy.PolicyId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqFindDeliveries implements FindDeliveries {
  private final DSLContext dsl;
  private final FindPolicies policies;

  JooqFindDeliveries(DSLContext dsl, FindPolicies policies) {
    this.dsl = dsl;
    this.policies = policies;
  }

  @Override
  public Optional<Finder<DeliveryView, DeliveryId, Criterion, Order>> of(
      PolicyId policy, Viewer viewer) {
    return policies.find(viewer, policy).map(seen -> new DeliveriesOfPolicy(dsl, policy));
  }
}
