package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.application.usage.CarryUsageForward;
import io.plimsoll.application.usage.RecordUsage;
import io.plimsoll.application.usage.SetUsage;
import io.plimsoll.application.usage.SetUserUsages;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.ReportingTerms;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UserUsages;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about usage. */
@Configuration(proxyBeanMethods = false)
class UsageUseCases {

  @Bean
  RecordUsage recordUsage(
      UsageLedger ledger,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      Resources resources,
      Offerings offerings,
      OfferingComponents components,
      Projects projects,
      EventLog events,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return RecordUsage.using(
        ledger,
        policies,
        evaluate,
        resources,
        offerings,
        components,
        projects,
        events,
        ids,
        unitOfWork,
        clock);
  }

  @Bean
  SetUsage setUsage(
      Resources resources,
      Offerings offerings,
      OfferingComponents components,
      PlanPeriods planPeriods,
      ReportingTerms terms,
      UsageLedger ledger,
      RecordUsage record,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    return SetUsage.using(
        resources,
        offerings,
        components,
        planPeriods,
        terms,
        ledger,
        record,
        unitOfWork,
        clock,
        zone);
  }

  @Bean
  SetUserUsages setUserUsages(
      Resources resources,
      Offerings offerings,
      Projects projects,
      ReportingTerms terms,
      UsageLedger ledger,
      UserUsages userUsages,
      RecordUsage record,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    return SetUserUsages.using(
        resources, offerings, projects, terms, ledger, userUsages, record, unitOfWork, clock, zone);
  }

  @Bean
  CarryUsageForward carryUsageForward(
      Resources resources,
      UsageLedger ledger,
      RecordUsage record,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return CarryUsageForward.using(resources, ledger, record, unitOfWork, clock);
  }
}
