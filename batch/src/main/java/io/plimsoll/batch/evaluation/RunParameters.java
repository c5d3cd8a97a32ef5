package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What a run of the evaluation job is about, as its job parameters say it.
 *
 * @param since only runs of the same moment take each other up: those over all policies within a
 *     day, those over the backlog never, since the marks that are left say what is left to do
 */
record RunParameters(BillingMonth month, Selection selection, String since) {
  private static final String MONTH = "month";
  private static final String SELECTION = "selection";
  private static final String SINCE = "since";

  static RunParameters startingAt(Instant now, ZoneId zone, Selection selection) {
    String since =
        switch (selection) {
          case ALL -> now.atZone(zone).toLocalDate().toString();
          case BACKLOG -> now.toString();
        };
    return new RunParameters(BillingMonth.at(now, zone), selection, since);
  }

  static RunParameters of(JobExecution run) {
    JobParameters parameters = run.getJobParameters();
    return new RunParameters(
        BillingMonth.parse(text(parameters, MONTH)),
        Selection.valueOf(text(parameters, SELECTION)),
        text(parameters, SINCE));
  }

  private static String text(JobParameters parameters, String name) {
    return Objects.requireNonNull(parameters.getString(name));
  }

  /** How the history names the run, the same after a restart. */
  static EvaluationCause causeOf(JobExecution run) {
    return EvaluationCause.run("evaluation-" + run.getJobInstance().getInstanceId());
  }

  /** On which the run began, and the same after a restart. */
  LocalDate day() {
    return LocalDate.parse(since.substring(0, "2026-01-31".length()));
  }

  JobParameters toJobParameters() {
    return new JobParametersBuilder()
        .addString(MONTH, month.toString())
        .addString(SELECTION, selection.name())
        .addString(SINCE, since)
        .toJobParameters();
  }
}
