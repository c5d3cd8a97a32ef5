package io.plimsoll.application.evaluation;

import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.policy.Verdict;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;

/** Tells what an evaluation at a month would find, and changes nothing. */
public interface JudgePolicies {

  /**
   * @param policies those that do not exist any more are passed over
   * @return in the order of the asked policies
   */
  List<Judgement> judge(List<PolicyId> policies, BillingMonth month);

  /** A policy as it stands, its offering, and its limits beside what was used at the month. */
  record Judgement(OfferingUsagePolicy policy, Offering offering, Verdict verdict) {}

  /** The judge over these ports. */
  static JudgePolicies using(
      OfferingUsagePolicies policies, Offerings offerings, UsageMeter meter) {
    return new PolicyJudge(policies, offerings, meter);
  }
}
