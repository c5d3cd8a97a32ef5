package io.plimsoll.application.policy;

import static java.util.Objects.requireNonNull;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Audience.AllOrganizations;
import io.plimsoll.domain.policy.Audience.MembersOf;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyState;
import io.plimsoll.domain.policy.PolicyTerms;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StalePolicyException;
import io.plimsoll.domain.usage.UsageLedger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Policies in a map. */
public final class InMemoryOfferingUsagePolicies implements OfferingUsagePolicies {
  private final MarketplaceState state;

  public InMemoryOfferingUsagePolicies(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<PolicyId, OfferingUsagePolicy> find(Set<PolicyId> ids) {
    Map<PolicyId, OfferingUsagePolicy> found = new LinkedHashMap<>(state.policies);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public Map<PolicyId, OfferingUsagePolicy> lock(Set<PolicyId> ids) {
    return find(ids);
  }

  @Override
  public int hold(Set<PolicyId> ids) {
    return find(ids).size();
  }

  @Override
  public Set<PolicyId> touchedBy(UsageLedger.Changed change) {
    return state.policies.values().stream()
        .filter(policy -> change.components().stream().anyMatch(c -> limits(policy.terms(), c)))
        .filter(
            policy -> change.organizations().stream().anyMatch(o -> addresses(policy.terms(), o)))
        .map(OfferingUsagePolicy::id)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<PolicyId> limiting(Set<ComponentId> components) {
    return state.policies.values().stream()
        .filter(policy -> components.stream().anyMatch(c -> limits(policy.terms(), c)))
        .map(OfferingUsagePolicy::id)
        .collect(Collectors.toSet());
  }

  @Override
  public List<PolicyId> blocking(PolicyAction action, OfferingId offering, OrganizationId id) {
    return state.policies.values().stream()
        .filter(policy -> policy.terms().offering().equals(offering))
        .filter(policy ->
            policy.state() instanceof PolicyState.Fired fired && fired.inForce().contains(action))
        .filter(policy -> addresses(policy.terms(), id))
        .map(OfferingUsagePolicy::id)
        .toList();
  }

  @Override
  public void add(Collection<OfferingUsagePolicy> policies) {
    Runnable undo = state.checkpoint();
    for (OfferingUsagePolicy policy : policies) {
      if (state.policies.containsKey(policy.id())) {
        undo.run();
        throw new IllegalStateException("there is a policy " + policy.id());
      }
      put(policy, policy.terms(), firstVersion(policy.id()));
    }
  }

  @Override
  public void replace(Collection<OfferingUsagePolicy> policies) {
    requireCurrent(policies);
    policies.forEach(policy -> put(policy, policy.terms()));
  }

  @Override
  public void replaceStates(Collection<OfferingUsagePolicy> policies) {
    requireCurrent(policies);
    policies.forEach(
        policy -> put(policy, requireNonNull(state.policies.get(policy.id())).terms()));
  }

  private void requireCurrent(Collection<OfferingUsagePolicy> policies) {
    for (OfferingUsagePolicy policy : policies) {
      OfferingUsagePolicy stored = state.policies.get(policy.id());
      if (stored == null || stored.version() != policy.version()) {
        throw new StalePolicyException("policy " + policy.id() + " is gone or has changed");
      }
    }
  }

  private long firstVersion(PolicyId id) {
    return 1
        + LongStream.concat(
                state.transitions.keySet().stream()
                    .filter(transition -> transition.policy().equals(id))
                    .mapToLong(MarketplaceState.TransitionKey::version),
                state.stagedActions.values().stream()
                    .filter(action -> action.policy().equals(id))
                    .mapToLong(StagedAction::policyVersion))
            .max()
            .orElse(-1);
  }

  private void put(OfferingUsagePolicy policy, PolicyTerms terms) {
    put(policy, terms, policy.version() + 1);
  }

  private void put(OfferingUsagePolicy policy, PolicyTerms terms, long version) {
    state.policies.put(
        policy.id(),
        new OfferingUsagePolicy(
            policy.id(),
            terms,
            policy.state(),
            policy.warnings(),
            policy.created(),
            policy.creator(),
            version));
  }

  @Override
  public void remove(PolicyId id) {
    state.policies.remove(id);
  }

  private boolean limits(PolicyTerms terms, ComponentId id) {
    OfferingComponent component = state.components.get(id);
    return component != null
        && component.offering().equals(terms.offering())
        && terms.limits().byComponent().containsKey(component.type());
  }

  private boolean addresses(PolicyTerms terms, OrganizationId id) {
    Organization organization = state.organizations.get(id);
    return organization != null
        && !organization.blocked()
        && !organization.archived()
        && switch (terms.audience()) {
          case AllOrganizations all -> true;
          case MembersOf members ->
              members.groups().stream().anyMatch(organization.groups()::contains);
        };
  }
}
