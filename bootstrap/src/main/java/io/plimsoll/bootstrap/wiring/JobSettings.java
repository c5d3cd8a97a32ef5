package io.plimsoll.bootstrap.wiring;

import io.plimsoll.batch.evaluation.EvaluationSettings;
import io.plimsoll.batch.remote.RemoteSettings;
import io.plimsoll.batch.schedule.EvaluationSchedule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the settings say of jobs, as the jobs want to know it. */
@Configuration(proxyBeanMethods = false)
class JobSettings {
  /** Larger transactions keep reports about the same offerings waiting for longer. */
  private static final int POLICIES_PER_TRANSACTION = 500;

  @Bean
  EvaluationSettings evaluationSettings(PlimsollProperties settings) {
    return new EvaluationSettings(settings.evaluation().partitions(), POLICIES_PER_TRANSACTION);
  }

  @Bean
  RemoteSettings remoteSettings(PlimsollProperties settings) {
    PlimsollProperties.Cluster cluster = settings.cluster();
    return new RemoteSettings(
        cluster.queue(), cluster.parts(), cluster.pollInterval(), cluster.timeout());
  }

  @Bean
  EvaluationSchedule evaluationSchedule(PlimsollProperties settings) {
    return new EvaluationSchedule(settings.evaluation().cron());
  }
}
