package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Position;
import java.util.stream.Collectors;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
public class EvaluationJobConfiguration {
  static final String JOB = "evaluation";

  /** The name of the step that evaluates a part; the name of the part follows it. */
  public static final String PARTITION = "evaluationPartition";

  /**
   * Usage is carried last: it evaluates what it touches, and when it fails nothing waits for it.
   */
  @Bean
  Job evaluationJob(
      JobRepository repository,
      @Qualifier("evaluationStep") Step evaluationStep,
      @Qualifier("carryStep") Step carryStep) {
    return new JobBuilder(JOB, repository).start(evaluationStep).next(carryStep).build();
  }

  /** The default transaction manager of a chunk step does not cover the database. */
  @Bean
  Step evaluationPartition(
      JobRepository repository,
      @Qualifier("policyReader") ItemStreamReader<Position> policyReader,
      @Qualifier("policyWriter") ItemWriter<Position> policyWriter,
      PlatformTransactionManager transactionManager,
      EvaluationSettings settings) {
    return new StepBuilder(PARTITION, repository)
        .<Position, Position>chunk(settings.chunkSize())
        .transactionManager(transactionManager)
        .reader(policyReader)
        .writer(policyWriter)
        .build();
  }

  @Bean
  @StepScope
  Partitioner policyPartitioner(
      PoliciesToEvaluate policies, @Value("#{stepExecution}") StepExecution step) {
    return new PolicyPartitioner(policies, RunParameters.of(step.getJobExecution()).selection());
  }

  @Bean
  @StepScope
  ItemStreamReader<Position> policyReader(
      PoliciesToEvaluate policies,
      EvaluationSettings settings,
      @Value("#{stepExecution}") StepExecution step) {
    return new PolicyReader(
        policies,
        RunParameters.of(step.getJobExecution()).selection(),
        PolicyPartitioner.rangeOf(step.getExecutionContext()),
        settings.chunkSize());
  }

  @Bean
  @StepScope
  ItemWriter<Position> policyWriter(
      EvaluatePolicies evaluate,
      EvaluationProgress progress,
      @Value("#{stepExecution}") StepExecution step) {
    RunParameters run = RunParameters.of(step.getJobExecution());
    return chunk -> {
      evaluate.evaluate(
          new EvaluatePolicies.Command(
              chunk.getItems().stream().map(Position::policy).collect(Collectors.toSet()),
              run.month(),
              RunParameters.causeOf(step.getJobExecution()),
              new EvaluatePolicies.Changes.OfTheCalendar(run.day())));
      progress.add(chunk.size());
    };
  }
}
