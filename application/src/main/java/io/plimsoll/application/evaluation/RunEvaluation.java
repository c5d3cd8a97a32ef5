package io.plimsoll.application.evaluation;

import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.usage.BillingMonth;

/**
 * Evaluates all policies, or those that a bulk load touched, as of the present month: in parts and
 * chunks, each with its own transaction. A run that was cut off is taken up where it was by the
 * next one of the same month.
 */
public interface RunEvaluation {

  Result run(PoliciesToEvaluate.Selection selection, Progress progress);

  /** Is told now and then, from any thread, how many policies have been evaluated. */
  @FunctionalInterface
  interface Progress {
    void evaluated(long policies, long ofPolicies);
  }

  /** What became of the run. */
  sealed interface Result {

    /**
     * Every policy was evaluated; {@code cause} marks the transitions of this run in the history.
     */
    record Completed(BillingMonth month, EvaluationCause cause, long policies) implements Result {}

    /**
     * Somebody had it stopped; the next run goes on from there.
     *
     * @param policies how many were evaluated, together with the runs that this one had taken up
     * @param ofPolicies how many there are
     */
    record Stopped(long policies, long ofPolicies) implements Result {}

    /** Another run is under way; nothing was done. */
    record AlreadyRunning() implements Result {}

    /** The run broke off; what it had evaluated stays, and the next run goes on from there. */
    record Failed(String reason) implements Result {}
  }
}
