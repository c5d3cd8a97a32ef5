package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.RunEvaluation.Progress;
import org.springframework.stereotype.Component;

/**
 * Adds up what the partitions of the present run have done. Each number is told before the next one
 * is made, so that they never seem to go back.
 */
@Component
public class EvaluationProgress {
  private Progress listener = (policies, ofPolicies) -> {};
  private long done;
  private long total;

  synchronized void begin(Progress progress, long policies) {
    listener = progress;
    total = policies;
    done = 0;
  }

  synchronized void add(int policies) {
    done += policies;
    listener.evaluated(done, total);
  }

  /**
   * Tells what others have done.
   *
   * @param policies how many of this run they have evaluated
   */
  public synchronized void reach(long policies) {
    if (policies > done) {
      done = policies;
      listener.evaluated(done, total);
    }
  }
}
