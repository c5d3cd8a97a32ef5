package io.plimsoll.batch.schedule;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.application.evaluation.RunEvaluation.Result;
import io.plimsoll.batch.feed.UnfinishedLoads;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {
  private static final Logger log = LoggerFactory.getLogger(ScheduleConfiguration.class);

  /** However many nodes there are, one of them runs it each time. */
  @Bean
  RecurringTask<Void> nightlyEvaluation(
      EvaluationSchedule schedule, ZoneId zone, UnfinishedLoads loads, RunEvaluation evaluation) {
    return Tasks.recurring("nightly-evaluation", cron(schedule, zone))
        .defaultPriority(Priority.HIGH)
        .execute((instance, context) -> {
          loads.evaluate();
          run(evaluation);
        });
  }

  private static Schedule cron(EvaluationSchedule schedule, ZoneId zone) {
    try {
      return Schedules.cron(schedule.cron(), zone);
    } catch (IllegalArgumentException e) {
      // without the cause: its words name no setting
      throw new IllegalArgumentException(
          "The nightly evaluation can't be scheduled by \"%s\": %s"
              .formatted(schedule.cron(), e.getMessage()));
    }
  }

  private static void run(RunEvaluation evaluation) {
    switch (evaluation.run(Selection.ALL, (policies, ofPolicies) -> {})) {
      case Result.Completed completed ->
          log.info("Evaluated {} policies as of {}", completed.policies(), completed.month());
      case Result.Stopped stopped ->
          log.info(
              "The nightly evaluation was stopped after {} of {} policies",
              stopped.policies(),
              stopped.ofPolicies());
      case Result.AlreadyRunning running ->
          log.info("An evaluation is under way already; the nightly one is left out");
      case Result.Failed failed ->
          log.error("The nightly evaluation broke off: {}", failed.reason());
    }
  }
}
