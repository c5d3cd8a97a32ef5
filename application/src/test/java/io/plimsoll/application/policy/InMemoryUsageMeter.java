package io.plimsoll.application.policy;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.MarketplaceState.TotalKey;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Audience.AllOrganizations;
import io.plimsoll.domain.policy.Audience.MembersOf;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyTerms;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.BillingWindow;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UsageTotals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up the sums of the ledger's fake, policy by policy. */
public final class InMemoryUsageMeter implements UsageMeter {
  private final MarketplaceState state;

  public InMemoryUsageMeter(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<PolicyId, UsageTotals> measure(Set<PolicyId> policies, BillingMonth month) {
    Map<PolicyId, UsageTotals> measured = new HashMap<>();
    for (PolicyId id : policies) {
      OfferingUsagePolicy policy = state.policies.get(id);
      measured.put(id, policy == null ? UsageTotals.NONE : measure(policy.terms(), month));
    }
    return measured;
  }

  @Override
  public Map<PolicyId, UsageTotals> measureUnsettled(Set<PolicyId> policies, BillingMonth month) {
    Map<PolicyId, UsageTotals> measured = measure(policies, month);
    measured
        .entrySet()
        .removeIf(each -> !mayChange(state.policies.get(each.getKey()), each, month));
    return measured;
  }

  @Override
  public Map<PolicyId, UsageTotals> refreshUnsettled(
      Set<PolicyId> policies, BillingMonth month, LocalDate day) {
    return measureUnsettled(policies, month);
  }

  /** The sums have moved already, and nothing else is kept. */
  @Override
  public Map<PolicyId, UsageTotals> moveUnsettled(
      Set<PolicyId> policies, UsageLedger.Changed change, BillingMonth month) {
    return measureUnsettled(policies, month);
  }

  private static boolean mayChange(
      @Nullable OfferingUsagePolicy policy,
      Map.Entry<PolicyId, UsageTotals> measured,
      BillingMonth month) {
    return policy != null
        && (!policy.terms().actions().thresholds().isEmpty()
            || !(policy.evaluate(measured.getValue(), month, Instant.EPOCH)
                instanceof NoTransition));
  }

  private UsageTotals measure(PolicyTerms terms, BillingMonth month) {
    BillingWindow window = terms.period().windowAt(month);
    Map<ComponentType, UsageTotal> totals = new HashMap<>();
    for (ComponentType type : terms.limits().byComponent().keySet()) {
      BigDecimal sum =
          state.totals.entrySet().stream()
              .filter(total -> window.contains(total.getKey().month()))
              .filter(total -> isOf(total.getKey(), terms, type))
              .filter(total -> counts(total.getKey().organization(), terms))
              .map(total -> total.getValue().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      totals.put(type, new UsageTotal(sum));
    }
    return new UsageTotals(totals);
  }

  private boolean isOf(TotalKey total, PolicyTerms terms, ComponentType type) {
    OfferingComponent component = state.components.get(total.component());
    return component != null
        && component.offering().equals(terms.offering())
        && component.type().equals(type);
  }

  private boolean counts(OrganizationId id, PolicyTerms terms) {
    Organization organization = state.organizations.get(id);
    return organization != null
        && !organization.blocked()
        && !organization.archived()
        && isAddressed(organization, terms);
  }

  private static boolean isAddressed(Organization organization, PolicyTerms terms) {
    return switch (terms.audience()) {
      case AllOrganizations all -> true;
      case MembersOf members -> members.groups().stream().anyMatch(organization.groups()::contains);
    };
  }
}
