package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.RunEvaluation.Progress;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Adds up what the partitions of the present run have done. */
@Component
class EvaluationProgress {
  private final AtomicLong done = new AtomicLong();
  private volatile Progress listener = (policies, ofPolicies) -> {};
  private volatile long total;

  void begin(Progress progress, long policies) {
    listener = progress;
    total = policies;
    done.set(0);
  }

  void add(int policies) {
    listener.evaluated(done.addAndGet(policies), total);
  }

  long done() {
    return done.get();
  }
}
