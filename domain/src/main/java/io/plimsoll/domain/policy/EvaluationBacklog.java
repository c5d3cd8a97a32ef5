package io.plimsoll.domain.policy;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import java.util.Set;

/**
 * The offerings whose policies have to be evaluated because a bulk load changed something that they
 * depend on. Until then nothing that is kept of them is believed. Marks are made in the transaction
 * of the change, so that none is lost when the load is cut off.
 */
public interface EvaluationBacklog {

  /** Marks the offerings of these components; may be repeated. */
  void addComponents(Set<ComponentId> components);

  /** Marks the offerings of which any of these organizations used something; may be repeated. */
  void addUsedBy(Set<OrganizationId> organizations);

  /** The marked offerings. */
  Set<OfferingId> offerings();

  /** Takes all marks away. */
  void clear();
}
