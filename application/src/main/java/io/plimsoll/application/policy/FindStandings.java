package io.plimsoll.application.policy;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.Optional;

/** Reads where organizations stand, without locks and without evaluating anything. */
public interface FindStandings {

  /**
   * Reads it with one statement as evaluations left it, or measures it with another one where the
   * calendar has turned, or a bulk load come, since.
   *
   * @param month at which the windows of the policies end
   * @return empty when there is no such offering or no such organization
   */
  Optional<Standing> find(OfferingId offering, OrganizationId organization, BillingMonth month);
}
