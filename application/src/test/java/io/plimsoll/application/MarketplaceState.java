package io.plimsoll.application;

import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.OrganizationProfile;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.ProjectProfile;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyEvaluation;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the fakes share, as the tables of a database do; every value is immutable. */
public final class MarketplaceState {
  private final List<Supplier<Runnable>> checkpoints = new ArrayList<>();

  public final Map<OrganizationGroupId, OrganizationGroup> groups = table();
  public final Map<OrganizationId, Organization> organizations = table();
  public final Map<OrganizationId, OrganizationProfile> organizationProfiles = table();
  public final Map<ProjectId, Project> projects = table();
  public final Map<ProjectId, ProjectProfile> projectProfiles = table();
  public final Map<ProjectId, Boolean> removedProjects = table();
  public final Map<OfferingId, Offering> offerings = table();
  public final Map<OfferingId, OfferingProfile> offeringProfiles = table();
  public final Map<ComponentId, OfferingComponent> components = table();
  public final Map<ComponentId, ComponentProfile> componentProfiles = table();
  public final Map<ResourceId, Resource> resources = table();
  public final Map<ResourceId, ResourceProfile> resourceProfiles = table();
  public final Map<PlanId, Plan> plans = table();
  public final Map<PlanPeriodId, PlanPeriod> planPeriods = table();
  public final Map<OrderId, Order> orders = table();

  public final Map<UserId, User> users = table();
  public final Map<UserId, UserProfile> userProfiles = table();
  public final Map<UserId, String> passwords = table();
  public final Map<UUID, RoleGrant> grants = table();
  public final Map<TokenHash, IssuedToken> tokens = table();
  public final Map<SignIn, FailuresInARow> signInFailures = table();

  public final Map<UsageKey, ComponentUsage> usages = table();
  public final Map<UsageId, UsageKey> usageIds = table();
  public final Map<UsageKey, Map<String, UsageAmount>> userUsages = table();
  public final Map<TotalKey, UsageTotal> totals = table();
  public final Map<TotalKey, Instant> reportedTotals = table();
  public final Map<Integer, ComponentUsage> reports = table();

  public final Map<PolicyId, OfferingUsagePolicy> policies = table();
  public final Map<TransitionKey, PolicyEvaluation> transitions = table();
  public final Map<UUID, StagedAction> stagedActions = table();
  public final Map<UUID, Instant> finishedActions = table();
  public final Map<DeliveryId, Delivery> deliveries = table();
  public final Map<DeliveryId, Integer> queuedDeliveries = table();
  public final Map<OfferingId, Boolean> backlog = table();

  public final Map<UUID, Event> events = table();

  /** Takes down everything as it is. Running the answer brings it back. */
  public Runnable checkpoint() {
    List<Runnable> restores = checkpoints.stream().map(Supplier::get).toList();
    return () -> restores.forEach(Runnable::run);
  }

  /** The chosen rows of a table. */
  public static <K, V> Map<K, V> chosen(Map<K, V> table, Set<K> keys) {
    Map<K, V> chosen = new LinkedHashMap<>(table);
    chosen.keySet().retainAll(keys);
    return chosen;
  }

  /** The rows of a table that have one of these keys of the operator's own. */
  public static <V> Map<BackendId, V> chosen(
      Map<?, V> table, Function<V, @Nullable BackendId> keyOf, Set<BackendId> keys) {
    Map<BackendId, V> chosen = new LinkedHashMap<>();
    for (V row : table.values()) {
      BackendId key = keyOf.apply(row);
      if (key != null && keys.contains(key)) {
        chosen.put(key, row);
      }
    }
    return chosen;
  }

  private <K, V> Map<K, V> table() {
    Map<K, V> rows = new LinkedHashMap<>();
    checkpoints.add(() -> {
      Map<K, V> before = new LinkedHashMap<>(rows);
      return () -> {
        rows.clear();
        rows.putAll(before);
      };
    });
    return rows;
  }

  /** To whom and when a token was given, and when it was last used. */
  public record IssuedToken(UserId user, Instant issued, Instant used) {}

  /** Who tried to sign in, and from where. */
  public record SignIn(String username, String address) {}

  /** How often it failed, and when last. */
  public record FailuresInARow(int count, Instant last) {}

  /** What a sum was used of, by which organization and when. */
  public record TotalKey(ComponentId component, OrganizationId organization, BillingMonth month) {}

  /** A policy makes at most one transition at each of its versions. */
  public record TransitionKey(PolicyId policy, long version) {}
}
