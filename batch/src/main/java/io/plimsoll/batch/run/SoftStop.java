package io.plimsoll.batch.run;

import io.plimsoll.application.transaction.RunLock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has a run end after the chunks that it is in, whichever process it is in: it marks the record of
 * the run, which every step reads again with each of its chunks. The stop of Spring Batch itself
 * writes into the records of running steps, which loses their positions.
 */
@Component
public class SoftStop {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final JobRuns runs;
  private final JobRepository repository;
  private final RunLock lock;
  private final TransactionTemplate transaction;

  SoftStop(
      JobRuns runs,
      JobRepository repository,
      RunLock lock,
      PlatformTransactionManager transactionManager) {
    this.runs = runs;
    this.repository = repository;
    this.lock = lock;
    transaction = new TransactionTemplate(transactionManager);
    // a run that ends at the same moment must not be marked over its end
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /**
   * Stops the run of the job that is under way, and waits for its end. Not to be called within a
   * transaction.
   *
   * @return the run, as it ended; empty when none is under way
   */
  public Optional<JobExecution> stop(Job job) {
    Optional<JobExecution> asked = Optional.empty();
    while (isAlive(job)) {
      // in this order: a later run than the one that was asked is left alone
      Optional<JobExecution> last = runs.last(job);
      asked = asked.map(this::recorded);
      if (asked.filter(SoftStop::hasEnded).isPresent()) {
        break;
      }
      if (last.filter(JobExecution::isRunning).isPresent()) {
        asked = last;
        ask(last.get().getId());
      }
      // a run that has just begun has no record yet
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return asked.map(this::recorded);
  }

  private JobExecution recorded(JobExecution run) {
    return Objects.requireNonNull(repository.getJobExecution(run.getId()));
  }

  /** One that has failed may be the one that the living run takes up. */
  private static boolean hasEnded(JobExecution run) {
    return run.getStatus() == BatchStatus.STOPPED || run.getStatus() == BatchStatus.COMPLETED;
  }

  /** A run holds the lock of its job for as long as its process lives. */
  private boolean isAlive(Job job) {
    Optional<RunLock.Held> free = lock.tryAcquire(job.getName());
    free.ifPresent(RunLock.Held::close);
    return free.isEmpty();
  }

  private void ask(long id) {
    try {
      transaction.executeWithoutResult(begun -> {
        JobExecution run = repository.getJobExecution(id);
        if (run != null && run.isRunning() && !run.isStopping()) {
          run.setStatus(BatchStatus.STOPPING);
          repository.update(run);
        }
      });
    } catch (ConcurrencyFailureException e) {
      // the run has just changed its record; it is looked at again
    }
  }
}
