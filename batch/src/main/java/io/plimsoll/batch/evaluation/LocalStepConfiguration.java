package io.plimsoll.batch.evaluation;

import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** Evaluates all parts in this process, each on a thread of its own. */
@Configuration(proxyBeanMethods = false)
@Profile("!cluster")
class LocalStepConfiguration {

  @Bean
  Step evaluationStep(
      JobRepository repository,
      @Qualifier("evaluationPartition") Step evaluationPartition,
      @Qualifier("policyPartitioner") Partitioner policyPartitioner,
      @Qualifier("evaluationExecutor") TaskExecutor evaluationExecutor,
      EvaluationSettings settings) {
    return new StepBuilder("evaluationStep", repository)
        .partitioner(EvaluationJobConfiguration.PARTITION, policyPartitioner)
        .step(evaluationPartition)
        .gridSize(settings.partitions())
        .taskExecutor(evaluationExecutor)
        .build();
  }

  @Bean
  TaskExecutor evaluationExecutor(EvaluationSettings settings) {
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("evaluation-");
    executor.setConcurrencyLimit(settings.partitions());
    return executor;
  }
}
