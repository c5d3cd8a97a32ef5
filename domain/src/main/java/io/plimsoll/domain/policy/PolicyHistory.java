package io.plimsoll.domain.policy;

import java.util.Collection;
import java.util.Set;

/** What happened to policies, kept for ever, also when the policy is deleted. */
public interface PolicyHistory {

  /**
   * Keeps these transitions with every reading of theirs; those that are {@link
   * PolicyTransition.LevelChanged} or {@link PolicyTransition.NoTransition} are passed over. All or
   * none, in the running transaction.
   */
  void record(Collection<PolicyEvaluation> evaluations);

  /**
   * Those of the asked policies that have a transition of this cause which was more than a warning.
   */
  Set<PolicyId> changedBy(EvaluationCause cause, Set<PolicyId> policies);
}
