package io.plimsoll.domain.policy;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes policies of which a test says only what matters. Unless told otherwise a policy is for all
 * organizations and one month, has no limits and no actions, and watches.
 */
public final class PolicyFixture {
  public static final Instant CREATED = Instant.parse("2026-01-10T08:00:00Z");

  /** As of which policies are evaluated when it does not matter. */
  public static final BillingMonth MONTH = BillingMonth.of(2026, 3);

  private final PolicyId id = new PolicyId(UUID.randomUUID());
  private final Map<ComponentType, Limit> limits = new LinkedHashMap<>();
  private final Set<PolicyAction> chosen = new LinkedHashSet<>();
  private final Map<PolicyAction, OptionValue> options = new EnumMap<>(PolicyAction.class);
  private OfferingId offering = new OfferingId(UUID.randomUUID());
  private Audience audience = new Audience.AllOrganizations();
  private Period period = Period.MONTH_1;
  private PolicyState state = new PolicyState.Watching(CREATED);
  private Warnings warnings = Warnings.NONE;
  private Instant created = CREATED;
  private Optional<UserId> creator = Optional.empty();
  private long version;

  private PolicyFixture() {}

  public static PolicyFixture aPolicy() {
    return new PolicyFixture();
  }

  public PolicyFixture of(OfferingId itsOffering) {
    offering = itsOffering;
    return this;
  }

  public PolicyFixture limiting(String component, long maximum) {
    limits.put(new ComponentType(component), new Limit(maximum));
    return this;
  }

  public PolicyFixture over(Period itsPeriod) {
    period = itsPeriod;
    return this;
  }

  public PolicyFixture forMembersOf(OrganizationGroupId... groups) {
    audience = new Audience.MembersOf(Set.of(groups));
    return this;
  }

  public PolicyFixture doing(PolicyAction... actions) {
    chosen.addAll(List.of(actions));
    return this;
  }

  public PolicyFixture setting(PolicyAction action, OptionValue value) {
    options.put(action, value);
    return this;
  }

  public PolicyFixture created(Instant at) {
    created = at;
    return watchingSince(at);
  }

  public PolicyFixture createdBy(UserId user) {
    creator = Optional.of(user);
    return this;
  }

  public PolicyFixture watchingSince(Instant since) {
    state = new PolicyState.Watching(since);
    return this;
  }

  public PolicyFixture firedSince(Instant since, PolicyAction... inForce) {
    state = new PolicyState.Fired(since, Set.of(inForce));
    return this;
  }

  public PolicyFixture remembering(Warnings itsWarnings) {
    warnings = itsWarnings;
    return this;
  }

  /** Chooses the action, and has it warn at these parts of a limit. */
  public PolicyFixture warning(PolicyAction action, Integer... percents) {
    chosen.add(action);
    return setting(
        action, new OptionValue.Notice(Optional.empty(), Optional.of(List.of(percents))));
  }

  public PolicyFixture atVersion(long stored) {
    version = stored;
    return this;
  }

  public PolicyTerms terms() {
    return new PolicyTerms(
        offering,
        audience,
        period,
        new ComponentLimits(limits),
        new PolicyActions(chosen, options));
  }

  public OfferingUsagePolicy build() {
    return new OfferingUsagePolicy(id, terms(), state, warnings, created, creator, version);
  }
}
