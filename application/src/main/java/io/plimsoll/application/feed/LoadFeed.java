package io.plimsoll.application.feed;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Loads entries of one kind, all in one transaction: stores what is new or changed, and rejects
 * entries that name something unknown or contradict what is stored. What has to be evaluated
 * because of it is marked, or evaluated, in the same transaction (rule 6). When several entries
 * have the same key, the last one counts. Loading the same again writes nothing. The number of
 * statements does not depend on the number of entries.
 *
 * @param <E> an entry of the kind
 */
public interface LoadFeed<E> {

  Outcome load(List<E> entries);

  /**
   * What became of the entries; together as many as there were.
   *
   * @param stored that were new or changed something
   * @param unchanged that said what was known already, or were overruled by a later one
   * @param rejected in the order of the entries
   */
  record Outcome(int stored, int unchanged, List<Rejection> rejected) {
    public Outcome {
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * Why an entry can't be had.
   *
   * @param index of the entry, from 0
   * @param reason names every fault, for people
   */
  record Rejection(int index, String reason) {}

  static LoadFeed<OrganizationGroupEntry> organizationGroups(
      OrganizationGroups groups, Supplier<UUID> ids, UnitOfWork unitOfWork) {
    return new LoadOrganizationGroups(groups, ids, unitOfWork);
  }

  static LoadFeed<OrganizationEntry> organizations(
      Organizations organizations,
      OrganizationGroups groups,
      EvaluationBacklog backlog,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    return new LoadOrganizations(organizations, groups, backlog, ids, unitOfWork);
  }

  static LoadFeed<OwnerEntry> owners(
      Users users,
      Organizations organizations,
      Supplier<UUID> ids,
      InstantSource clock,
      UnitOfWork unitOfWork) {
    return new LoadOwners(users, organizations, ids, clock, unitOfWork);
  }

  static LoadFeed<ProjectEntry> projects(
      Projects projects,
      Organizations organizations,
      UsageLedger ledger,
      EvaluationBacklog backlog,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    return new LoadProjects(
        projects, organizations, new Handover(ledger, backlog), ids, unitOfWork);
  }

  static LoadFeed<OfferingEntry> offerings(
      Offerings offerings, Organizations organizations, Supplier<UUID> ids, UnitOfWork unitOfWork) {
    return new LoadOfferings(offerings, organizations, ids, unitOfWork);
  }

  static LoadFeed<ComponentEntry> components(
      OfferingComponents components,
      Offerings offerings,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    return new LoadComponents(components, offerings, ids, unitOfWork);
  }

  static LoadFeed<ResourceEntry> resources(
      Resources resources,
      Offerings offerings,
      Projects projects,
      UsageLedger ledger,
      EvaluationBacklog backlog,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    return new LoadResources(
        resources, offerings, projects, new Handover(ledger, backlog), ids, unitOfWork);
  }

  static LoadFeed<UsageEntry> usages(
      UsageLedger ledger,
      Resources resources,
      OfferingComponents components,
      EvaluationBacklog backlog,
      InstantSource clock,
      ZoneId zone,
      UnitOfWork unitOfWork) {
    return new LoadUsages(ledger, resources, components, backlog, clock, zone, unitOfWork);
  }

  static LoadFeed<PolicyEntry> policies(
      OfferingUsagePolicies policies,
      Offerings offerings,
      OfferingComponents components,
      OrganizationGroups groups,
      EvaluatePolicies evaluation,
      PolicyEvents events,
      InstantSource clock,
      ZoneId zone,
      UnitOfWork unitOfWork) {
    return new LoadPolicies(
        policies, offerings, components, groups, evaluation, events, clock, zone, unitOfWork);
  }
}
