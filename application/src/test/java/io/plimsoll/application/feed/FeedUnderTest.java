package io.plimsoll.application.feed;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.feed.LoadFeed.Outcome;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.EvaluationBacklog;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Loads feeds into a marketplace in memory. It is the middle of January 2026. */
final class FeedUnderTest {
  static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

  final InMemoryMarketplace ports = new InMemoryMarketplace();
  final MarketplaceSeed seed = new MarketplaceSeed(ports);
  final CallLog calls = new CallLog();

  private final InstantSource clock = InstantSource.fixed(NOW);
  private final Supplier<UUID> ids = UUID::randomUUID;
  private final OrganizationGroups groups = calls.watch(OrganizationGroups.class, ports.groups());
  private final Organizations organizations =
      calls.watch(Organizations.class, ports.organizations());
  private final Users users = calls.watch(Users.class, ports.users());
  private final Projects projects = calls.watch(Projects.class, ports.projects());
  private final Offerings offerings = calls.watch(Offerings.class, ports.offerings());
  private final OfferingComponents components =
      calls.watch(OfferingComponents.class, ports.components());
  private final Resources resources = calls.watch(Resources.class, ports.resources());
  private final UsageLedger ledger = calls.watch(UsageLedger.class, ports.ledger());
  private final EvaluationBacklog backlog = calls.watch(EvaluationBacklog.class, ports.backlog());
  private final OfferingUsagePolicies policies =
      calls.watch(OfferingUsagePolicies.class, ports.policies());
  private final PolicyEvents events =
      new PolicyEvents(calls.watch(EventLog.class, ports.events()), offerings, ids);
  private final EvaluatePolicies evaluation =
      calls.watch(
          EvaluatePolicies.class,
          EvaluatePolicies.using(
              ports.policies(),
              ports.meter(),
              ports.history(),
              ports.outbox(),
              events,
              ports.unitOfWork(),
              clock));

  Outcome groups(String... names) {
    return LoadFeed.organizationGroups(groups, ids, ports.unitOfWork())
        .load(Stream.of(names).map(Name::new).map(OrganizationGroupEntry::new).toList());
  }

  Outcome organizations(OrganizationEntry... entries) {
    return LoadFeed.organizations(organizations, groups, backlog, ids, ports.unitOfWork())
        .load(List.of(entries));
  }

  Outcome owners(OwnerEntry... entries) {
    return LoadFeed.owners(users, organizations, ids, clock, ports.unitOfWork())
        .load(List.of(entries));
  }

  Outcome projects(ProjectEntry... entries) {
    return LoadFeed.projects(projects, organizations, ledger, backlog, ids, ports.unitOfWork())
        .load(List.of(entries));
  }

  Outcome offerings(OfferingEntry... entries) {
    return LoadFeed.offerings(offerings, organizations, ids, ports.unitOfWork())
        .load(List.of(entries));
  }

  Outcome components(ComponentEntry... entries) {
    return LoadFeed.components(components, offerings, ids, ports.unitOfWork())
        .load(List.of(entries));
  }

  Outcome resources(ResourceEntry... entries) {
    return LoadFeed.resources(
            resources, offerings, projects, ledger, backlog, ids, ports.unitOfWork())
        .load(List.of(entries));
  }

  Outcome usages(UsageEntry... entries) {
    return LoadFeed.usages(
            ledger, resources, components, backlog, clock, ZoneOffset.UTC, ports.unitOfWork())
        .load(List.of(entries));
  }

  Outcome policies(PolicyEntry... entries) {
    return LoadFeed.policies(
            policies,
            offerings,
            components,
            groups,
            evaluation,
            events,
            clock,
            ZoneOffset.UTC,
            ports.unitOfWork())
        .load(List.of(entries));
  }

  static OrganizationEntry organization(String key, String... groups) {
    return new OrganizationEntry(new BackendId(key), new Name(key), names(groups), false, false);
  }

  static ProjectEntry project(String key, String organization) {
    return new ProjectEntry(new BackendId(key), new Name(key), new BackendId(organization));
  }

  static OfferingEntry offering(String key, String organization) {
    return new OfferingEntry(new BackendId(key), new Name(key), new BackendId(organization));
  }

  static ComponentEntry component(String offering, String type, BillingType billing) {
    return new ComponentEntry(
        new BackendId(offering), new ComponentType(type), new Name(type), "unit", billing);
  }

  static ResourceEntry resource(String key, String offering, String project) {
    return new ResourceEntry(
        new BackendId(key),
        new Name(key),
        new BackendId(offering),
        new BackendId(project),
        ResourceState.OK);
  }

  static UsageEntry usage(String resource, String component, String month, String amount) {
    return new UsageEntry(
        new BackendId(resource),
        new ComponentType(component),
        BillingMonth.parse(month),
        UsageAmount.of(amount));
  }

  static Set<Name> names(String... names) {
    return Set.copyOf(Stream.of(names).map(Name::new).toList());
  }

  /** The reasons of what was rejected, with the index of the entry. */
  static List<String> rejections(Outcome outcome) {
    return outcome.rejected().stream()
        .map(rejection -> rejection.index() + ": " + rejection.reason())
        .toList();
  }

  static Outcome stored(int entries) {
    return new Outcome(entries, 0, List.of());
  }

  static Outcome unchanged(int entries) {
    return new Outcome(0, entries, List.of());
  }
}
