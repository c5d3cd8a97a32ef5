package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.application.usage.ReportUsage;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about usage. */
@Configuration(proxyBeanMethods = false)
class UsageUseCases {

  @Bean
  ReportUsage reportUsage(
      Resources resources,
      OfferingComponents components,
      UsageLedger ledger,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    return ReportUsage.using(
        resources, components, ledger, policies, evaluate, unitOfWork, clock, zone);
  }
}
