package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.StopEvaluation;
import io.plimsoll.batch.run.SoftStop;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

@Component
class EvaluationStop implements StopEvaluation {
  private final SoftStop softStop;
  private final Job job;
  private final PoliciesToEvaluate policies;
  private final EvaluatedPolicies evaluated;

  EvaluationStop(
      SoftStop softStop,
      @Qualifier("evaluationJob") Job job,
      PoliciesToEvaluate policies,
      EvaluatedPolicies evaluated) {
    this.softStop = softStop;
    this.job = job;
    this.policies = policies;
    this.evaluated = evaluated;
  }

  @Override
  public Result stop() {
    return softStop.stop(job).map(this::result).orElseGet(Result.NotUnderWay::new);
  }

  private Result result(JobExecution run) {
    if (run.getStatus() != BatchStatus.STOPPED) {
      return new Result.EndedBefore();
    }
    Selection selection = RunParameters.of(run).selection();
    return new Result.Stopped(selection, evaluated.upTo(run), policies.count(selection));
  }
}
