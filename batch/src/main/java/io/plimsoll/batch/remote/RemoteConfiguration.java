package io.plimsoll.batch.remote;

import io.plimsoll.batch.evaluation.EvaluationJobConfiguration;
import io.plimsoll.batch.evaluation.EvaluationProgress;
import io.plimsoll.batch.evaluation.EvaluationSettings;
import org.springframework.amqp.core.AmqpTemplate;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.integration.partition.RemotePartitioningManagerStepBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.amqp.autoconfigure.RabbitTemplateCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * The evaluation step of a process that shares its runs with others, and the listener of a process
 * that works for others.
 */
@Configuration(proxyBeanMethods = false)
@Profile("cluster")
class RemoteConfiguration {

  /** Survives a broker that is started again, as the requests in it do. */
  @Bean
  Queue partRequestQueue(RemoteSettings settings) {
    return QueueBuilder.durable(settings.queue()).build();
  }

  /** A request that is sent is on the broker's disk, or the evaluation breaks off. */
  @Bean
  RabbitTemplateCustomizer transactedRequests() {
    return template -> template.setChannelTransacted(true);
  }

  /** Polls the records of the parts: an answer could get lost, a record can't. */
  @Bean
  Step evaluationStep(
      JobRepository repository,
      @Qualifier("policyPartitioner") Partitioner policyPartitioner,
      AmqpTemplate broker,
      EvaluationProgress progress,
      @Qualifier("runFollower") TaskScheduler runFollower,
      RemoteSettings settings) {
    return new RemotePartitioningManagerStepBuilder("evaluationStep", repository)
        .partitioner(EvaluationJobConfiguration.PARTITION, policyPartitioner)
        .gridSize(settings.parts())
        .outputChannel(new PartRequests(broker, settings.queue()))
        .pollInterval(settings.pollInterval().toMillis())
        .timeout(settings.timeout().toMillis())
        .listener(new RemoteRun(repository, progress, settings, runFollower))
        .build();
  }

  @Bean
  TaskScheduler runFollower() {
    return new ThreadPoolTaskScheduler();
  }

  /** Each of its threads takes one request, and the next one only after that. */
  @Bean
  @Profile("worker")
  SimpleMessageListenerContainer partRequestListener(
      ConnectionFactory connections,
      JobRepository repository,
      @Qualifier("evaluationPartition") Step evaluationPartition,
      EvaluationSettings evaluation,
      RemoteSettings settings) {
    SimpleMessageListenerContainer container = new SimpleMessageListenerContainer(connections);
    container.setQueueNames(settings.queue());
    container.setConcurrentConsumers(evaluation.partitions());
    container.setPrefetchCount(1);
    container.setMessageListener(new PartWorker(repository, evaluationPartition));
    return container;
  }
}
