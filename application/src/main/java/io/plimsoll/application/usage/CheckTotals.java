package io.plimsoll.application.usage;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import java.util.List;

/**
 * Adds up the present amounts anew and holds the result against the sums that evaluation reads. It
 * changes nothing. Without a fault in the program or a hand in the database there is no difference.
 */
public interface CheckTotals {

  /**
   * @param atMost how many differences to name, 0 or more
   */
  Findings check(int atMost);

  /**
   * What was found.
   *
   * @param differences how many there are, also those that are not named
   * @param named in a fixed order
   */
  record Findings(long differences, List<Difference> named) {
    public Findings {
      named = List.copyOf(named);
    }
  }

  /**
   * A sum that is not what its amounts add up to.
   *
   * @param organization its name
   * @param offering the name of the component's offering
   * @param kept the sum that evaluation reads; 0 when there is none
   * @param recomputed what the amounts add up to; 0 when there are none
   */
  record Difference(
      String organization,
      String offering,
      ComponentType component,
      BillingMonth month,
      UsageTotal kept,
      UsageTotal recomputed) {}
}
