package io.plimsoll.application.policy;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.policy.FindPolicies.Criterion;
import io.plimsoll.application.policy.FindPolicies.Order;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.PolicyId;

/** Shows policies to those who may see them; the newest first. */
public interface FindPolicies extends Finder<PolicyView, PolicyId, Criterion, Order> {

  /** Policies of this offering only. */
  record Criterion(OfferingId offering) {}

  /** Clients can't choose the order. */
  enum Order {}
}
