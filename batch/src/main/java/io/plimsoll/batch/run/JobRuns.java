package io.plimsoll.batch.run;

import io.plimsoll.application.transaction.RunLock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Runs jobs one at a time, and takes up the last run of a job where it was cut off. */
@Component
public class JobRuns {
  /** The parameter that tells runs of the same work apart. */
  private static final String RUN = "run";

  private final JobOperator operator;
  private final JobRepository repository;
  private final RunLock lock;

  JobRuns(JobOperator operator, JobRepository repository, RunLock lock) {
    this.operator = operator;
    this.repository = repository;
    this.lock = lock;
  }

  /**
   * Restarts the last run of the job when it did not complete and did the same work, otherwise
   * starts a new one; returns when the run has ended. Not to be called within a transaction.
   *
   * @param work what is to be done; the same parameters for the same work
   * @param begin is called when the run is about to begin
   * @return empty when another run of the job is under way, in this process or another
   */
  public Optional<JobExecution> run(Job job, JobParameters work, Runnable begin) {
    Optional<RunLock.Held> acquired = lock.tryAcquire(job.getName());
    if (acquired.isEmpty()) {
      return Optional.empty();
    }
    try {
      begin.run();
      Optional<JobExecution> last = last(job).map(this::settled);
      boolean goOn = last.filter(resumes(work)).isPresent();
      return Optional.of(goOn ? operator.restart(last.get()) : start(job, work, last));
    } catch (JobExecutionException e) {
      throw new IllegalStateException("job %s can't be started".formatted(job.getName()), e);
    } finally {
      acquired.get().close();
    }
  }

  private JobExecution start(Job job, JobParameters work, Optional<JobExecution> last)
      throws JobExecutionException {
    long run = last.map(execution -> execution.getJobInstance().getInstanceId()).orElse(0L) + 1;
    return operator.start(job, new JobParametersBuilder(work).addLong(RUN, run).toJobParameters());
  }

  /** The record of the last run of the job, whatever became of it. */
  Optional<JobExecution> last(Job job) {
    return Optional.ofNullable(repository.getLastJobInstance(job.getName()))
        .map(repository::getLastJobExecution);
  }

  /**
   * Since the lock is ours, a run that calls itself running has lost its process. Nobody waits for
   * its parts any more, even if another process still works on one.
   */
  private JobExecution settled(JobExecution execution) {
    if (!hasLooseEnds(execution)) {
      return execution;
    }
    try {
      return operator.recover(execution);
    } catch (OptimisticLockingFailureException e) {
      // a part has just come further; its worker finds out with its next chunk
      return settled(Objects.requireNonNull(repository.getJobExecution(execution.getId())));
    }
  }

  private static boolean hasLooseEnds(JobExecution execution) {
    return execution.isRunning()
        || execution.getStepExecutions().stream().anyMatch(step -> step.getStatus().isRunning());
  }

  private static Predicate<JobExecution> resumes(JobParameters work) {
    return execution ->
        (execution.getStatus() == BatchStatus.FAILED
                || execution.getStatus() == BatchStatus.STOPPED)
            && sameWork(execution.getJobParameters(), work);
  }

  private static boolean sameWork(JobParameters run, JobParameters work) {
    return valuesOf(run).equals(valuesOf(work));
  }

  /** Parameters themselves are equal when their names are. */
  private static Map<String, Object> valuesOf(JobParameters parameters) {
    Map<String, Object> values = new HashMap<>();
    parameters.forEach(parameter -> values.put(parameter.name(), parameter.value()));
    values.remove(RUN);
    return values;
  }

  /** Why a run did not complete, in one line. */
  public static String reasonOf(JobExecution execution) {
    return execution.getAllFailureExceptions().stream()
        // that a part has failed, or did not end in time, says less than why
        .sorted(
            Comparator.comparing(failure ->
                failure instanceof JobExecutionException || failure instanceof TimeoutException))
        .map(NestedExceptionUtils::getMostSpecificCause)
        .map(failure -> Objects.requireNonNullElse(failure.getMessage(), ""))
        .map(message -> message.lines().findFirst().orElse(""))
        .map(line -> line.replaceFirst("; SQL statement:$", ""))
        .filter(line -> !line.isBlank())
        .findFirst()
        .orElse("the run ended as " + execution.getStatus());
  }
}
