package io.plimsoll.application.usage;

import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;
import java.util.Optional;

/**
 * Finds resources with months, among the twelve before the present one, for which {@link
 * CarryUsageForward} has something to record.
 */
public interface FindUsageToCarry {

  /**
   * The first {@code size} such resources after {@code last} in a fixed order; empty when there are
   * no more.
   *
   * @param month the present one; only months before it have passed
   */
  List<ResourceId> next(BillingMonth month, Optional<ResourceId> last, int size);
}
