package io.plimsoll.domain.policy;

import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;

/**
 * What an evaluation made of a policy, with all that explains it (rule 8): who, when, as of which
 * month.
 */
public record PolicyEvaluation(
    OfferingUsagePolicy before,
    PolicyTransition transition,
    BillingMonth month,
    EvaluationCause cause) {

  /** The policy as it stands after the transition. */
  public OfferingUsagePolicy after() {
    return before.after(transition, month);
  }

  /** What has to run because of the transition. */
  public List<StagedAction> consequences() {
    return before.consequencesOf(transition);
  }
}
