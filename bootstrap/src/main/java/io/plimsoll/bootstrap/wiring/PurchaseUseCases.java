package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.marketplace.MaintainOrders;
import io.plimsoll.application.marketplace.MaintainResources;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Orders;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about orders and resources; nobody asks for them unless something is served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PurchaseUseCases {

  @Bean
  MaintainOrders maintainOrders(
      Orders orders,
      Resources resources,
      PlanPeriods planPeriods,
      Offerings offerings,
      OfferingComponents components,
      Plans plans,
      Organizations organizations,
      Projects projects,
      OfferingUsagePolicies policies,
      EventLog events,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock,
      ZoneId zone) {
    return MaintainOrders.using(
        orders,
        resources,
        planPeriods,
        offerings,
        components,
        plans,
        organizations,
        projects,
        policies,
        events,
        unitOfWork,
        ids,
        clock,
        zone);
  }

  @Bean
  MaintainResources maintainResources(
      Resources resources,
      Offerings offerings,
      OfferingComponents components,
      Projects projects,
      UsageLedger ledger,
      OfferingUsagePolicies policies,
      EventLog events,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    return MaintainResources.using(
        resources,
        offerings,
        components,
        projects,
        ledger,
        policies,
        events,
        unitOfWork,
        ids,
        clock);
  }
}
