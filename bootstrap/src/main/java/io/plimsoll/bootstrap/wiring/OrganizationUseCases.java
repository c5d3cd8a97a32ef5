package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.organization.MaintainOrganizationGroups;
import io.plimsoll.application.organization.MaintainOrganizations;
import io.plimsoll.application.organization.MaintainProjects;
import io.plimsoll.application.organization.MaintainServiceProviders;
import io.plimsoll.application.organization.OrganizationChange;
import io.plimsoll.application.organization.RegroupOrganization;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.organization.ServiceProviders;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.time.ZoneId;
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

  @Bean
  OrganizationChange organizationChange(
      Organizations organizations,
      UsageLedger ledger,
      Offerings offerings,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      InstantSource clock,
      ZoneId zone) {
    return new OrganizationChange(
        organizations, ledger, offerings, policies, evaluate, clock, zone);
  }

  @Bean
  MaintainOrganizations maintainOrganizations(
      Organizations organizations,
      VisibleScopes scopes,
      OrganizationChange change,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    return MaintainOrganizations.using(organizations, scopes, change, unitOfWork, ids);
  }

  @Bean
  RegroupOrganization regroupOrganization(
      OrganizationGroups groups,
      VisibleScopes scopes,
      OrganizationChange change,
      UnitOfWork unitOfWork) {
    return RegroupOrganization.using(groups, scopes, change, unitOfWork);
  }

  @Bean
  MaintainProjects maintainProjects(
      Projects projects, VisibleScopes scopes, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    return MaintainProjects.using(projects, scopes, unitOfWork, ids);
  }

  @Bean
  MaintainServiceProviders maintainServiceProviders(
      ServiceProviders providers,
      Organizations organizations,
      VisibleScopes scopes,
      UnitOfWork unitOfWork) {
    return MaintainServiceProviders.using(providers, organizations, scopes, unitOfWork);
  }
}
