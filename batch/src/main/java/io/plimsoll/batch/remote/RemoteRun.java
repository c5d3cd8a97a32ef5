package io.plimsoll.batch.remote;

import io.plimsoll.batch.evaluation.EvaluatedPolicies;
import io.plimsoll.batch.evaluation.EvaluationProgress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DurationFormat;
import org.springframework.format.datetime.standard.DurationFormatterUtils;
import org.springframework.scheduling.TaskScheduler;

/**
 * Follows a run whose parts others work on: tells how far they are, and stops the parts that nobody
 * has begun, which would else wait for a worker.
 */
final class RemoteRun implements StepExecutionListener {
  private final JobRepository repository;
  private final EvaluationProgress progress;
  private final RemoteSettings settings;
  private final TaskScheduler scheduler;
  private Optional<ScheduledFuture<?>> following = Optional.empty();

  RemoteRun(
      JobRepository repository,
      EvaluationProgress progress,
      RemoteSettings settings,
      TaskScheduler scheduler) {
    this.repository = repository;
    this.progress = progress;
    this.settings = settings;
    this.scheduler = scheduler;
  }

  @Override
  public void beforeStep(StepExecution step) {
    long run = step.getJobExecutionId();
    following =
        Optional.of(scheduler.scheduleWithFixedDelay(() -> follow(run), settings.pollInterval()));
  }

  /** Says what others have failed of; the records of their parts name no exceptions. */
  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    following.ifPresent(task -> task.cancel(false));
    List<StepExecution> parts = partsOf(recorded(step.getJobExecutionId()));
    progress.reach(EvaluatedPolicies.count(parts));
    if (step.getFailureExceptions().stream().anyMatch(TimeoutException.class::isInstance)) {
      long begun = parts.stream().filter(part -> part.getStatus() != BatchStatus.STARTING).count();
      step.addFailureException(
          new IllegalStateException(
              "it did not end within %s; workers had begun %d of its %d parts."
                  .formatted(
                      DurationFormatterUtils.print(
                          settings.timeout(), DurationFormat.Style.COMPOSITE),
                      begun,
                      parts.size())));
    }
    parts.stream()
        .filter(part -> part.getStatus() == BatchStatus.FAILED)
        .map(part -> new IllegalStateException(reasonOf(part)))
        .forEach(step::addFailureException);
    return null;
  }

  private void follow(long run) {
    JobExecution recorded = recorded(run);
    List<StepExecution> parts = partsOf(recorded);
    progress.reach(EvaluatedPolicies.count(parts));
    if (recorded.isStopping()) {
      parts.stream().filter(part -> part.getStatus() == BatchStatus.STARTING).forEach(this::stop);
    }
  }

  private void stop(StepExecution part) {
    part.setStatus(BatchStatus.STOPPED);
    part.setExitStatus(ExitStatus.STOPPED);
    try {
      repository.update(part);
    } catch (OptimisticLockingFailureException e) {
      // a worker has begun with it, and stops at its next chunk
    }
  }

  private JobExecution recorded(long run) {
    return Objects.requireNonNull(repository.getJobExecution(run));
  }

  private static List<StepExecution> partsOf(JobExecution run) {
    return EvaluatedPolicies.partsOf(run).toList();
  }

  /** The record holds the stack trace of the failure. */
  private static String reasonOf(StepExecution part) {
    String[] lines = part.getExitStatus().getExitDescription().split("\n", 2);
    return lines[0].replaceFirst("^[\\w.$]+: ", "");
  }
}
