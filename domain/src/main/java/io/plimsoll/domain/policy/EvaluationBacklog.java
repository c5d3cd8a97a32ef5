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

  /**
   * Marks the offerings of these components; may be repeated. Is called after their usage was
   * recorded in the same transaction, which keeps new policies of them out.
   */
  void addComponents(Set<ComponentId> components);

  /**
   * Marks the offerings of which any of these organizations used something; may be repeated. Waits
   * for policies that are being added to these offerings, and keeps others out until the running
   * transaction ends ({@link io.plimsoll.domain.marketplace.Offerings#lockAgainstReports}): one
   * that does not see the change would miss the evaluation of what is marked, too (rule 6).
   */
  void addUsedBy(Set<OrganizationId> organizations);

  /** The marked offerings. */
  Set<OfferingId> offerings();

  /** Takes all marks away. */
  void clear();
}
