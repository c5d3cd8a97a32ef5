package io.plimsoll.application.policy;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.Optional;

/** Reads where organizations stand, without locks and without evaluating anything. */
public interface FindStandings {

  /**
   * Reads it with one statement.
   *
   * @param month at which the windows of the policies end
   * @return empty when there is no such offering or no such organization
   */
  Optional<Standing> find(OfferingId offering, OrganizationId organization, BillingMonth month);
}
