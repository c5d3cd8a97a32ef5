package io.plimsoll.batch.feed;

import io.plimsoll.application.evaluation.ClearBacklog;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.application.feed.ImportFeed;
import io.plimsoll.application.transaction.RunLock;
import io.plimsoll.batch.run.JobRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

@Component
class FeedImport implements ImportFeed {
  /** Unlike the job's own lock, this one is held until the marks of the import are evaluated. */
  static final String LOCK = "import-and-evaluation";

  private final JobRuns runs;
  private final Job job;
  private final JobRepository repository;
  private final RunLock lock;
  private final ImportProgress listener;
  private final RunEvaluation evaluation;
  private final ClearBacklog backlog;

  FeedImport(
      JobRuns runs,
      @Qualifier("importJob") Job job,
      JobRepository repository,
      RunLock lock,
      ImportProgress listener,
      RunEvaluation evaluation,
      ClearBacklog backlog) {
    this.runs = runs;
    this.job = job;
    this.repository = repository;
    this.lock = lock;
    this.listener = listener;
    this.evaluation = evaluation;
    this.backlog = backlog;
  }

  @Override
  public Result run(Path folder, Path rejected, Progress progress) {
    FeedFolder feed = new FeedFolder(folder, rejected);
    try {
      Optional<String> fault = feed.fault();
      return fault.isPresent()
          ? new Result.Unreadable(fault.get())
          : run(feed.parameters(), progress);
    } catch (IOException e) {
      return new Result.Unreadable(
          "the feed can't be read: %s %s".formatted(e.getClass().getSimpleName(), e.getMessage()));
    }
  }

  private Result run(ImportParameters parameters, Progress progress) {
    Optional<RunLock.Held> held = lock.tryAcquire(LOCK);
    try {
      return held.isEmpty() ? new Result.AlreadyRunning() : load(parameters, progress);
    } finally {
      held.ifPresent(RunLock.Held::close);
    }
  }

  private Result load(ImportParameters parameters, Progress progress) {
    Optional<JobExecution> run =
        runs.run(job, parameters.toJobParameters(), () -> listener.begin(progress));
    if (run.isEmpty()) {
      return new Result.AlreadyRunning();
    }
    return run.get().getStatus() == BatchStatus.COMPLETED
        ? evaluate(summary(run.get()), progress)
        : new Result.Failed(JobRuns.reasonOf(run.get()));
  }

  private Result evaluate(List<FileSummary> files, Progress progress) {
    return switch (evaluation.run(Selection.BACKLOG, progress)) {
      case RunEvaluation.Result.Completed completed -> {
        backlog.clear();
        yield new Result.Completed(files, completed);
      }
      case RunEvaluation.Result.Stopped stopped ->
          new Result.NotEvaluated(files, "the evaluation was stopped");
      case RunEvaluation.Result.AlreadyRunning running ->
          new Result.NotEvaluated(files, "another evaluation is under way");
      case RunEvaluation.Result.Failed failed -> new Result.NotEvaluated(files, failed.reason());
    };
  }

  /** Also of the files that an earlier attempt has finished. */
  private List<FileSummary> summary(JobExecution run) {
    return FeedFile.ALL.stream()
        .map(file -> {
          StepExecution step = repository.getLastStepExecution(run.getJobInstance(), file.name());
          Tally tally = step == null ? Tally.NOTHING : Tally.of(step.getExecutionContext());
          return tally.of(file.name());
        })
        .toList();
  }
}
