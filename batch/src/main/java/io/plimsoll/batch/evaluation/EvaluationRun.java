package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.batch.run.JobRuns;
import java.time.InstantSource;
import java.time.ZoneId;
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
  private final EvaluatedPolicies evaluated;
  private final InstantSource clock;
  private final ZoneId zone;

  EvaluationRun(
      JobRuns runs,
      @Qualifier("evaluationJob") Job job,
      PoliciesToEvaluate policies,
      EvaluationProgress progress,
      EvaluatedPolicies evaluated,
      InstantSource clock,
      ZoneId zone) {
    this.runs = runs;
    this.job = job;
    this.policies = policies;
    this.progress = progress;
    this.evaluated = evaluated;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Result run(Selection selection, Progress listener) {
    RunParameters run = RunParameters.startingAt(clock.instant(), zone, selection);
    return runs.run(
            job, run.toJobParameters(), () -> progress.begin(listener, policies.count(selection)))
        .map(execution -> result(execution, run))
        .orElseGet(Result.AlreadyRunning::new);
  }

  private Result result(JobExecution execution, RunParameters run) {
    return switch (execution.getStatus()) {
      case COMPLETED ->
          new Result.Completed(
              run.month(), RunParameters.causeOf(execution), evaluated.by(execution));
      case STOPPED ->
          new Result.Stopped(evaluated.upTo(execution), policies.count(run.selection()));
      default -> new Result.Failed(JobRuns.reasonOf(execution));
    };
  }
}
