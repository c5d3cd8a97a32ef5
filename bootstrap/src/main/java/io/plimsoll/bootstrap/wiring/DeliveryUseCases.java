package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.delivery.CarryOutAction;
import io.plimsoll.application.delivery.FindDeliveries;
import io.plimsoll.application.delivery.FindNoticeFacts;
import io.plimsoll.application.delivery.RetryDelivery;
import io.plimsoll.application.delivery.RetrySettings;
import io.plimsoll.application.delivery.SendDelivery;
import io.plimsoll.application.delivery.TellSubscribers;
import io.plimsoll.application.event.FindEvents;
import io.plimsoll.application.hook.FindSubscribers;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Mailer;
import io.plimsoll.domain.delivery.WebhookSender;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.domain.policy.StagedActions;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases that tell people and systems. */
@Configuration(proxyBeanMethods = false)
class DeliveryUseCases {

  @Bean
  RetrySettings retrySettings(PlimsollProperties settings) {
    PlimsollProperties.Delivery delivery = settings.delivery();
    return new RetrySettings(
        delivery.firstDelay(), delivery.longestDelay(), delivery.giveUpAfter());
  }

  @Bean
  CarryOutAction carryOutAction(
      StagedActions actions,
      FindNoticeFacts facts,
      Deliveries deliveries,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return CarryOutAction.using(actions, facts, deliveries, unitOfWork, clock);
  }

  /** Half of the threads, at most, are left to the receivers of webhooks. */
  @Bean
  SendDelivery sendDelivery(
      Deliveries deliveries,
      Mailer mailer,
      WebhookSender webhooks,
      Hooks hooks,
      @Value("${db-scheduler.threads}") int threads,
      RetrySettings settings,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return SendDelivery.using(
        deliveries,
        mailer,
        webhooks,
        hooks::find,
        Math.max(1, threads / 2),
        settings,
        unitOfWork,
        clock,
        InstantSource.system(),
        RandomGenerator.getDefault());
  }

  @Bean
  RetryDelivery retryDelivery(
      FindPolicies policies,
      FindDeliveries seen,
      Deliveries deliveries,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return RetryDelivery.using(policies, seen, deliveries, unitOfWork, clock);
  }

  @Bean
  TellSubscribers tellSubscribers(
      FindEvents events,
      FindSubscribers subscribers,
      Deliveries deliveries,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return TellSubscribers.using(events, subscribers, deliveries, unitOfWork, clock);
  }
}
