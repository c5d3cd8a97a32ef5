package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.feed.ComponentEntry;
import io.plimsoll.application.feed.LoadFeed;
import io.plimsoll.application.feed.OfferingEntry;
import io.plimsoll.application.feed.OrganizationEntry;
import io.plimsoll.application.feed.OrganizationGroupEntry;
import io.plimsoll.application.feed.OwnerEntry;
import io.plimsoll.application.feed.PolicyEntry;
import io.plimsoll.application.feed.ProjectEntry;
import io.plimsoll.application.feed.ResourceEntry;
import io.plimsoll.application.feed.UsageEntry;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.EvaluationBacklog;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases that load a feed, one for each of its files. */
@Configuration(proxyBeanMethods = false)
class FeedUseCases {

  @Bean
  LoadFeed<OrganizationGroupEntry> loadOrganizationGroups(
      OrganizationGroups groups, Supplier<UUID> ids, UnitOfWork unitOfWork) {
    return LoadFeed.organizationGroups(groups, ids, unitOfWork);
  }

  @Bean
  LoadFeed<OrganizationEntry> loadOrganizations(
      Organizations organizations,
      OrganizationGroups groups,
      EvaluationBacklog backlog,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    return LoadFeed.organizations(organizations, groups, backlog, ids, unitOfWork);
  }

  @Bean
  LoadFeed<OwnerEntry> loadOwners(
      Users users,
      Organizations organizations,
      Supplier<UUID> ids,
      InstantSource clock,
      UnitOfWork unitOfWork) {
    return LoadFeed.owners(users, organizations, ids, clock, unitOfWork);
  }

  @Bean
  LoadFeed<ProjectEntry> loadProjects(
      Projects projects,
      Organizations organizations,
      UsageLedger ledger,
      EvaluationBacklog backlog,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    return LoadFeed.projects(projects, organizations, ledger, backlog, ids, unitOfWork);
  }

  @Bean
  LoadFeed<OfferingEntry> loadOfferings(
      Offerings offerings, Organizations organizations, Supplier<UUID> ids, UnitOfWork unitOfWork) {
    return LoadFeed.offerings(offerings, organizations, ids, unitOfWork);
  }

  @Bean
  LoadFeed<ComponentEntry> loadComponents(
      OfferingComponents components,
      Offerings offerings,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    return LoadFeed.components(components, offerings, ids, unitOfWork);
  }

  @Bean
  LoadFeed<ResourceEntry> loadResources(
      Resources resources,
      Offerings offerings,
      Projects projects,
      UsageLedger ledger,
      EvaluationBacklog backlog,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    return LoadFeed.resources(resources, offerings, projects, ledger, backlog, ids, unitOfWork);
  }

  @Bean
  LoadFeed<UsageEntry> loadUsages(
      UsageLedger ledger,
      Resources resources,
      OfferingComponents components,
      EvaluationBacklog backlog,
      InstantSource clock,
      ZoneId zone,
      UnitOfWork unitOfWork) {
    return LoadFeed.usages(ledger, resources, components, backlog, clock, zone, unitOfWork);
  }

  @Bean
  LoadFeed<PolicyEntry> loadPolicies(
      OfferingUsagePolicies policies,
      Offerings offerings,
      OfferingComponents components,
      OrganizationGroups groups,
      EvaluatePolicies evaluate,
      PolicyEvents events,
      InstantSource clock,
      ZoneId zone,
      UnitOfWork unitOfWork) {
    return LoadFeed.policies(
        policies, offerings, components, groups, evaluate, events, clock, zone, unitOfWork);
  }
}
