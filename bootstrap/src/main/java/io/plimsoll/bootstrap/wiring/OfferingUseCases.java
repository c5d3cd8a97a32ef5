package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.marketplace.MaintainCategories;
import io.plimsoll.application.marketplace.MaintainOfferings;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.Categories;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.organization.Organizations;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about offerings; nobody asks for them unless something is served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OfferingUseCases {

  @Bean
  MaintainCategories maintainCategories(
      Categories categories, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    return MaintainCategories.using(categories, unitOfWork, ids);
  }

  @Bean
  MaintainOfferings maintainOfferings(
      Offerings offerings,
      OfferingComponents components,
      Plans plans,
      Categories categories,
      Organizations organizations,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    return MaintainOfferings.using(
        offerings, components, plans, categories, organizations, unitOfWork, ids);
  }
}
