package io.plimsoll.domain.policy;

import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.LocalDate;
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
   * Adds up anew what all these policies' audiences used, and keeps the totals for {@link
   * #moveUnsettled}; again with a fixed number of statements. The running transaction has the
   * policies locked. May be repeated.
   *
   * @return the totals of those that an evaluation as of this month changes, and of those that
   *     warn, which it may change, at least for the components that they limit; what nobody used is
   *     0. The others stand as their limits want it (rules 4, 5 and 12), so they need not even be
   *     read.
   */
  Map<PolicyId, UsageTotals> measureUnsettled(Set<PolicyId> policies, BillingMonth month);

  /**
   * Like {@link #measureUnsettled} where each change was followed by an evaluation or marked in the
   * {@link EvaluationBacklog}: adds up anew only what is not kept as of this month, what is marked,
   * and all of an eighth of the offerings, another one each day, so that within eight daily runs
   * every kept total is proved.
   */
  Map<PolicyId, UsageTotals> refreshUnsettled(
      Set<PolicyId> policies, BillingMonth month, LocalDate day);

  /**
   * Like {@link #measureUnsettled}, but moves the kept totals by what changed, where they are kept
   * as of this month, so that it costs the same however much was used before.
   *
   * @param policies all that {@linkplain OfferingUsagePolicies#touchedBy the change touches}
   * @param change of the running transaction; called once for it, since it is added each time
   */
  Map<PolicyId, UsageTotals> moveUnsettled(
      Set<PolicyId> policies, UsageLedger.Changed change, BillingMonth month);
}
