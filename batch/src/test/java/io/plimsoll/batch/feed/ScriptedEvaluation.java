package io.plimsoll.batch.feed;

import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.ArrayList;
import java.util.List;

/** Evaluates nothing, and answers as it is told. */
final class ScriptedEvaluation implements RunEvaluation {
  static final Result.Completed COMPLETED =
      new Result.Completed(BillingMonth.of(2005, 12), EvaluationCause.run("evaluation-1"), 7);

  private final List<Selection> runs = new ArrayList<>();
  private Result answer = COMPLETED;

  void answer(Result result) {
    answer = result;
  }

  /** What was evaluated since the last time. */
  List<Selection> takeRuns() {
    List<Selection> taken = List.copyOf(runs);
    runs.clear();
    return taken;
  }

  @Override
  public Result run(Selection selection, Progress progress) {
    runs.add(selection);
    return answer;
  }
}
