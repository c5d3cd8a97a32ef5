package io.plimsoll.application;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Fills a marketplace through its ports. Everything is called by a name, which is also its key
 * there; what a name stands for is made when it is first called.
 */
public final class MarketplaceSeed {
  /** When everything happens whose time does not matter. */
  public static final Instant EPOCH = Instant.parse("2026-01-15T12:00:00Z");

  private final PortsUnderTest ports;
  private final String provider;
  private final Map<String, OrganizationGroup> groups = new HashMap<>();
  private final Map<String, OrganizationSeed> organizations = new HashMap<>();
  private final Map<String, OfferingSeed> offerings = new HashMap<>();
  private final Map<String, ProjectId> projects = new HashMap<>();
  private final Map<String, ResourceSeed> resources = new HashMap<>();
  private final Map<String, User> users = new HashMap<>();

  public MarketplaceSeed(PortsUnderTest ports) {
    this(ports, "provider");
  }

  /**
   * @param provider the organization that sells what nobody else is told to sell
   */
  public MarketplaceSeed(PortsUnderTest ports, String provider) {
    this.ports = ports;
    this.provider = provider;
  }

  public OrganizationGroupId group(String name) {
    OrganizationGroup group =
        groups.computeIfAbsent(
            name,
            n -> new OrganizationGroup(new OrganizationGroupId(UUID.randomUUID()), new Name(n)));
    inTransaction(() -> ports.groups().save(List.of(group)));
    return group.id();
  }

  /** In no group, neither blocked nor archived, unless told otherwise. */
  public OrganizationSeed organization(String name) {
    return organizations.computeIfAbsent(name, n -> new OrganizationSeed(this, ports, n));
  }

  /** Sold by the usual provider unless told otherwise, without components. */
  public OfferingSeed offering(String name) {
    return offering(name, provider);
  }

  /** Sold by this organization when it is first called. */
  public OfferingSeed offering(String name, String provider) {
    return offerings.computeIfAbsent(name, n -> new OfferingSeed(this, ports, n, provider));
  }

  /** A project of this organization, or moves it there. */
  public Project project(String name, String organization) {
    Project project =
        new Project(
            projects.computeIfAbsent(name, n -> new ProjectId(UUID.randomUUID())),
            new BackendId(name),
            new Name(name),
            organization(organization).id());
    inTransaction(() -> ports.projects().save(List.of(project)));
    return project;
  }

  /** It exists when its offering and project have been told. */
  public ResourceSeed resource(String name) {
    return resources.computeIfAbsent(name, n -> new ResourceSeed(this, ports, n));
  }

  /** Reports what the resource used of a component of its offering. */
  public UsageLedger.Changed usage(
      String resource, String component, BillingMonth month, String amount) {
    ComponentUsage usage = usageOf(resource, component, month, amount);
    return inTransaction(() -> ports.ledger().record(List.of(usage), "reporter", EPOCH)).sums();
  }

  /** The report, without sending it. */
  public ComponentUsage usageOf(
      String resource, String component, BillingMonth month, String amount) {
    ResourceSeed seed = resource(resource);
    return ComponentUsage.plain(
        seed.id(), seed.offering().component(component), month, UsageAmount.of(amount));
  }

  /** Stores the policy and gives it back as it stands there. */
  public OfferingUsagePolicy policy(OfferingUsagePolicy policy) {
    inTransaction(() -> ports.policies().add(List.of(policy)));
    OfferingUsagePolicy stored = ports.policies().find(Set.of(policy.id())).get(policy.id());
    if (stored == null) {
      throw new IllegalStateException("a stored policy is not found");
    }
    return stored;
  }

  /** Neither staff nor support; active. */
  public User user(String username) {
    User user =
        users.computeIfAbsent(
            username,
            name ->
                new User(
                    new UserId(UUID.randomUUID()), name, "Full " + name, "", false, false, true));
    inTransaction(() -> ports.users().save(List.of(user)));
    return user;
  }

  /** Gives the user a role. */
  public RoleGrant grant(String username, Role role, String organization) {
    RoleGrant grant =
        RoleGrant.lasting(
            UUID.randomUUID(),
            user(username).id(),
            role,
            Scope.of(organization(organization).id()),
            EPOCH);
    inTransaction(() -> ports.users().grant(List.of(grant)));
    return grant;
  }

  <T> T inTransaction(Supplier<T> work) {
    return ports.unitOfWork().complete(work);
  }

  void inTransaction(Runnable work) {
    ports
        .unitOfWork()
        .complete(() -> {
          work.run();
          return true;
        });
  }
}
