package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.policy.AmendPolicy;
import io.plimsoll.application.policy.CheckReferences;
import io.plimsoll.application.policy.DecideOnMore;
import io.plimsoll.application.policy.DefinePolicy;
import io.plimsoll.application.policy.FindStandings;
import io.plimsoll.application.policy.RetirePolicy;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about policies. */
@Configuration(proxyBeanMethods = false)
class PolicyUseCases {

  @Bean
  DefinePolicy definePolicy(
      OfferingUsagePolicies policies,
      Offerings offerings,
      OfferingComponents components,
      OrganizationGroups groups,
      EvaluatePolicies evaluate,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock,
      ZoneId zone) {
    return DefinePolicy.using(
        policies, offerings, components, groups, evaluate, events, unitOfWork, ids, clock, zone);
  }

  @Bean
  CheckReferences checkReferences(
      Offerings offerings, OfferingComponents components, OrganizationGroups groups) {
    return CheckReferences.using(offerings, components, groups);
  }

  @Bean
  AmendPolicy amendPolicy(
      OfferingUsagePolicies policies,
      Offerings offerings,
      OfferingComponents components,
      OrganizationGroups groups,
      EvaluatePolicies evaluate,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    return AmendPolicy.using(
        policies, offerings, components, groups, evaluate, events, unitOfWork, clock, zone);
  }

  @Bean
  DecideOnMore decideOnMore(FindStandings standings, InstantSource clock, ZoneId zone) {
    return DecideOnMore.using(standings, clock, zone);
  }

  @Bean
  RetirePolicy retirePolicy(
      OfferingUsagePolicies policies,
      Offerings offerings,
      ActionOutbox outbox,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return RetirePolicy.using(policies, offerings, outbox, events, unitOfWork, clock);
  }
}
