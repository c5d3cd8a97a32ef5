package io.plimsoll.bootstrap.command;

import io.plimsoll.application.evaluation.JudgePolicies.Judgement;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Verdict;

/**
 * A policy and what an evaluation makes of it.
 *
 * @param fired whether it is fired after the evaluation
 * @param changed whether the evaluation fires or resets it
 */
record JudgedPolicy(
    OfferingUsagePolicy policy,
    Offering offering,
    Verdict verdict,
    boolean fired,
    boolean changed) {

  /** What an evaluation would make of it, were it run now. */
  static JudgedPolicy wouldBe(Judgement judgement) {
    boolean fires = judgement.verdict().exceeded();
    return of(judgement, fires, fires != judgement.policy().hasFired());
  }

  /** How it stands after an evaluation that changed it, or did not. */
  static JudgedPolicy stands(Judgement judgement, boolean changed) {
    return of(judgement, judgement.policy().hasFired(), changed);
  }

  private static JudgedPolicy of(Judgement judgement, boolean fired, boolean changed) {
    return new JudgedPolicy(
        judgement.policy(), judgement.offering(), judgement.verdict(), fired, changed);
  }

  boolean isRemarkable() {
    return fired || changed;
  }

  String outcome() {
    if (changed) {
      return fired ? "fires" : "is reset";
    }
    return fired ? "stays fired" : "within";
  }
}
