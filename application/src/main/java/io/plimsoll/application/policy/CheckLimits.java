package io.plimsoll.application.policy;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import java.util.List;

/**
 * Measures all policies anew and holds the result against the totals that are kept beside their
 * limits. It changes nothing. Without a fault in the program or a hand in the database there is no
 * difference.
 */
public interface CheckLimits {

  /**
   * @param month as of which totals are kept; those kept as of another one, or of before a bulk
   *     load that is not evaluated yet, are passed over, since they are measured before anything
   *     believes them
   * @param atMost how many differences to name, 0 or more
   */
  Findings check(BillingMonth month, int atMost);

  /**
   * What was found.
   *
   * @param compared how many totals are kept as of the month
   * @param differences how many there are, also those that are not named
   * @param named in a fixed order
   */
  record Findings(long compared, long differences, List<Difference> named) {
    public Findings {
      named = List.copyOf(named);
    }
  }

  /**
   * A total that is not what the sums add up to.
   *
   * @param offering its name
   * @param kept the total beside the limit
   * @param recomputed what the sums add up to; 0 when there are none
   */
  record Difference(
      PolicyId policy,
      String offering,
      ComponentType component,
      UsageTotal kept,
      UsageTotal recomputed) {}
}
