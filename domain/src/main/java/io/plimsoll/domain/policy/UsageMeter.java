package io.plimsoll.domain.policy;

import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotals;
import java.util.Map;
import java.util.Set;

/** Adds up what the audiences of policies used (rules 1 to 3). */
public interface UsageMeter {

  /**
   * Measures all these policies at this month, with a number of statements that does not depend on
   * how many they are.
   *
   * @return the totals of each policy that exists, for each component that it limits; an unused one
   *     is 0
   */
  Map<PolicyId, UsageTotals> measure(Set<PolicyId> policies, BillingMonth month);
}
