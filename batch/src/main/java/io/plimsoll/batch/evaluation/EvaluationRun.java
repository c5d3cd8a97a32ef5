package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.batch.run.JobRuns;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

@Component
class EvaluationRun implements RunEvaluation {
  private final JobRuns runs;
  private final Job job;
  private final PoliciesToEvaluate policies;
  private final EvaluationProgress progress;
  private final InstantSource clock;
  private final ZoneId zone;

  EvaluationRun(
      JobRuns runs,
      @Qualifier("evaluationJob") Job job,
      PoliciesToEvaluate policies,
      EvaluationProgress progress,
      InstantSource clock,
      ZoneId zone) {
    this.runs = runs;
    this.job = job;
    this.policies = policies;
    this.progress = progress;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Result run(Selection selection, Progress listener) {
    RunParameters run = RunParameters.startingAt(clock.instant(), zone, selection);
    return runs.run(
            job, run.toJobParameters(), () -> progress.begin(listener, policies.count(selection)))
        .map(execution -> result(execution, run.month()))
        .orElseGet(Result.AlreadyRunning::new);
  }

  private Result result(JobExecution execution, BillingMonth month) {
    return execution.getStatus() == BatchStatus.COMPLETED
        ? new Result.Completed(month, RunParameters.causeOf(execution), progress.done())
        : new Result.Failed(JobRuns.reasonOf(execution));
  }
}
