package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.organization.MaintainOrganizationGroups;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about organizations; nobody asks for them unless something is served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OrganizationUseCases {

  @Bean
  MaintainOrganizationGroups maintainOrganizationGroups(
      OrganizationGroups groups, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    return MaintainOrganizationGroups.using(groups, unitOfWork, ids);
  }
}
