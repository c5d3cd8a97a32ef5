package io.plimsoll.batch.evaluation;

import io.plimsoll.application.usage.CarryUsageForward;
import io.plimsoll.application.usage.FindUsageToCarry;
import io.plimsoll.domain.marketplace.ResourceId;
import java.util.Set;
import org.springframework.batch.core.configuration.annotation.StepScope;
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

/** The step of an evaluation that looks after months which passed without a report. */
@Configuration(proxyBeanMethods = false)
class CarryStepConfiguration {

  /** The default transaction manager of a chunk step does not cover the database. */
  @Bean
  Step carryStep(
      JobRepository repository,
      @Qualifier("carryReader") ItemStreamReader<ResourceId> carryReader,
      @Qualifier("carryWriter") ItemWriter<ResourceId> carryWriter,
      PlatformTransactionManager transactionManager,
      EvaluationSettings settings) {
    return new StepBuilder("carryStep", repository)
        .<ResourceId, ResourceId>chunk(settings.chunkSize())
        .transactionManager(transactionManager)
        .reader(carryReader)
        .writer(carryWriter)
        .build();
  }

  @Bean
  @StepScope
  ItemStreamReader<ResourceId> carryReader(
      FindUsageToCarry find,
      EvaluationSettings settings,
      @Value("#{stepExecution}") StepExecution step) {
    return new CarryReader(find, RunParameters.of(step.getJobExecution()), settings.chunkSize());
  }

  @Bean
  @StepScope
  ItemWriter<ResourceId> carryWriter(
      CarryUsageForward carry, @Value("#{stepExecution}") StepExecution step) {
    RunParameters run = RunParameters.of(step.getJobExecution());
    return chunk ->
        carry.carry(
            new CarryUsageForward.Command(
                Set.copyOf(chunk.getItems()),
                run.month(),
                RunParameters.causeOf(step.getJobExecution())));
  }
}
