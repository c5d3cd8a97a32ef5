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
   * @return the totals of each of them, for the components that it limits; what nobody used is 0,
   *     and so is all of a policy that does not exist
   */
  Map<PolicyId, UsageTotals> measure(Set<PolicyId> policies, BillingMonth month);

  /**
   * Measures those of the policies that an evaluation as of this month changes, and those that
   * warn, which it may change; again with a fixed number of statements. The others stand as their
   * limits want it (rules 4, 5 and 12), so they need not even be read.
   *
   * @return the totals of each, at least for the components that it limits; what nobody used is 0
   */
  Map<PolicyId, UsageTotals> measureUnsettled(Set<PolicyId> policies, BillingMonth month);
}
