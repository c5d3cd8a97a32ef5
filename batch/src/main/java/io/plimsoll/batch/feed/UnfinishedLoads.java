package io.plimsoll.batch.feed;

import io.plimsoll.application.evaluation.ClearBacklog;
import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.application.transaction.RunLock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What imports have left marked that did not come to their evaluation. */
@Component
public class UnfinishedLoads {
  private final RunLock lock;
  private final PoliciesToEvaluate policies;
  private final RunEvaluation evaluation;
  private final ClearBacklog backlog;

  UnfinishedLoads(
      RunLock lock, PoliciesToEvaluate policies, RunEvaluation evaluation, ClearBacklog backlog) {
    this.lock = lock;
    this.policies = policies;
    this.evaluation = evaluation;
    this.backlog = backlog;
  }

  /**
   * Evaluates it, and takes the marks away. Leaves it alone while an import runs, which does the
   * same at its end.
   */
  public void evaluate() {
    Optional<RunLock.Held> held = lock.tryAcquire(FeedImport.LOCK);
    try {
      if (held.isPresent() && isEvaluated()) {
        backlog.clear();
      }
    } finally {
      held.ifPresent(RunLock.Held::close);
    }
  }

  private boolean isEvaluated() {
    return policies.count(Selection.BACKLOG) == 0
        || evaluation.run(Selection.BACKLOG, (done, ofPolicies) -> {})
            instanceof RunEvaluation.Result.Completed;
  }
}
