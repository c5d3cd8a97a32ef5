package io.plimsoll.batch.evaluation;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** What the records of runs say of how far they came, whichever process did the work. */
@Component
public class EvaluatedPolicies {
  private final JobRepository repository;

  EvaluatedPolicies(JobRepository repository) {
    this.repository = repository;
  }

  /** The parts into which the run is split. */
  public static Stream<StepExecution> partsOf(JobExecution run) {
    return run.getStepExecutions().stream()
        .filter(step -> step.getStepName().startsWith(EvaluationJobConfiguration.PARTITION + ":"));
  }

  /** How many policies these parts have evaluated. */
  public static long count(Collection<StepExecution> parts) {
    return parts.stream().mapToLong(StepExecution::getWriteCount).sum();
  }

  /** How many policies the run has evaluated. */
  long by(JobExecution run) {
    JobExecution recorded = repository.getJobExecution(run.getId());
    return recorded == null ? 0 : count(partsOf(recorded).toList());
  }

  /** How many policies the run has evaluated, together with those that it took up. */
  long upTo(JobExecution run) {
    return repository.getJobExecutions(run.getJobInstance()).stream().mapToLong(this::by).sum();
  }
}
