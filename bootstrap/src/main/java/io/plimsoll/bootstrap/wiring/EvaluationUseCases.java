package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.evaluation.ClearBacklog;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.evaluation.JudgePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.EvaluationBacklog;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.UsageMeter;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases that hold policies against usage. */
@Configuration(proxyBeanMethods = false)
class EvaluationUseCases {

  @Bean
  PolicyEvents policyEvents(EventLog events, Offerings offerings, Supplier<UUID> ids) {
    return new PolicyEvents(events, offerings, ids);
  }

  @Bean
  EvaluatePolicies evaluatePolicies(
      OfferingUsagePolicies policies,
      UsageMeter meter,
      PolicyHistory history,
      ActionOutbox outbox,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return EvaluatePolicies.using(policies, meter, history, outbox, events, unitOfWork, clock);
  }

  @Bean
  JudgePolicies judgePolicies(
      OfferingUsagePolicies policies, Offerings offerings, UsageMeter meter) {
    return JudgePolicies.using(policies, offerings, meter);
  }

  @Bean
  ClearBacklog clearBacklog(EvaluationBacklog backlog) {
    return ClearBacklog.using(backlog);
  }
}
