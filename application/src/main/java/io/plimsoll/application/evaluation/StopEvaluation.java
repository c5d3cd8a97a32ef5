package io.plimsoll.application.evaluation;

import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;

/**
 * Asks the evaluation that is under way, in whichever process, to stop, and waits until it has.
 * Every part of it ends with the chunk that it is in, so that nothing is done twice by the run that
 * goes on. To ask again changes nothing.
 */
@FunctionalInterface
public interface StopEvaluation {

  Result stop();

  /** What became of it. */
  sealed interface Result {

    /**
     * It stopped.
     *
     * @param selection what it was about
     * @param policies how many it had evaluated, together with the runs that it had taken up
     * @param ofPolicies how many there are
     */
    record Stopped(Selection selection, long policies, long ofPolicies) implements Result {}

    /** It came to its end or broke off before it noticed. */
    record EndedBefore() implements Result {}

    /** There was nothing to stop. */
    record NotUnderWay() implements Result {}
  }
}
