package io.plimsoll.application;

import io.plimsoll.application.access.InMemoryAccessTokens;
import io.plimsoll.application.access.InMemorySignInFailures;
import io.plimsoll.application.access.InMemoryUsers;
import io.plimsoll.application.delivery.InMemoryDeliveries;
import io.plimsoll.application.event.InMemoryEventLog;
import io.plimsoll.application.marketplace.InMemoryOfferingComponents;
import io.plimsoll.application.marketplace.InMemoryOfferings;
import io.plimsoll.application.marketplace.InMemoryOrders;
import io.plimsoll.application.marketplace.InMemoryPlanPeriods;
import io.plimsoll.application.marketplace.InMemoryPlans;
import io.plimsoll.application.marketplace.InMemoryResources;
import io.plimsoll.application.organization.InMemoryOrganizationGroups;
import io.plimsoll.application.organization.InMemoryOrganizations;
import io.plimsoll.application.organization.InMemoryProjects;
import io.plimsoll.application.policy.InMemoryActionOutbox;
import io.plimsoll.application.policy.InMemoryEvaluationBacklog;
import io.plimsoll.application.policy.InMemoryOfferingUsagePolicies;
import io.plimsoll.application.policy.InMemoryPolicyHistory;
import io.plimsoll.application.policy.InMemoryUsageMeter;
import io.plimsoll.application.transaction.InMemoryUnitOfWork;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.application.usage.InMemoryUsageLedger;
import io.plimsoll.application.usage.InMemoryUserUsages;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.SignInFailures;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Orders;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.EvaluationBacklog;
import io.plimsoll.domain.policy.LimitReading;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedActions;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UserUsages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The fakes of all driven ports over one state. For one thread. */
public final class InMemoryMarketplace implements PortsUnderTest {
  private final MarketplaceState state;
  private final UnitOfWork unitOfWork;

  public InMemoryMarketplace() {
    this(new MarketplaceState());
  }

  public InMemoryMarketplace(MarketplaceState state) {
    this.state = state;
    this.unitOfWork = new InMemoryUnitOfWork(state);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  @Override
  public OrganizationGroups groups() {
    return new InMemoryOrganizationGroups(state);
  }

  @Override
  public Organizations organizations() {
    return new InMemoryOrganizations(state);
  }

  @Override
  public Projects projects() {
    return new InMemoryProjects(state);
  }

  @Override
  public Offerings offerings() {
    return new InMemoryOfferings(state);
  }

  @Override
  public OfferingComponents components() {
    return new InMemoryOfferingComponents(state);
  }

  @Override
  public Resources resources() {
    return new InMemoryResources(state);
  }

  @Override
  public Plans plans() {
    return new InMemoryPlans(state);
  }

  @Override
  public PlanPeriods planPeriods() {
    return new InMemoryPlanPeriods(state);
  }

  @Override
  public Orders orders() {
    return new InMemoryOrders(state);
  }

  @Override
  public Users users() {
    return new InMemoryUsers(state);
  }

  @Override
  public AccessTokens tokens() {
    return new InMemoryAccessTokens(state);
  }

  @Override
  public SignInFailures signInFailures() {
    return new InMemorySignInFailures(state);
  }

  @Override
  public UsageLedger ledger() {
    return new InMemoryUsageLedger(state);
  }

  @Override
  public UserUsages userUsages() {
    return new InMemoryUserUsages(state);
  }

  @Override
  public UsageId idOf(UsageKey usage) {
    return state.usageIds.entrySet().stream()
        .filter(id -> id.getValue().equals(usage))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  @Override
  public UsageMeter meter() {
    return new InMemoryUsageMeter(state);
  }

  @Override
  public OfferingUsagePolicies policies() {
    return new InMemoryOfferingUsagePolicies(state);
  }

  @Override
  public PolicyHistory history() {
    return new InMemoryPolicyHistory(state);
  }

  @Override
  public ActionOutbox outbox() {
    return new InMemoryActionOutbox(state);
  }

  @Override
  public StagedActions actions() {
    return new InMemoryActionOutbox(state);
  }

  @Override
  public Deliveries deliveries() {
    return new InMemoryDeliveries(state);
  }

  /** Every delivery that was staged, in that order. */
  public List<Delivery> stagedDeliveries() {
    return List.copyOf(state.deliveries.values());
  }

  @Override
  public int queued(DeliveryId delivery) {
    return state.queuedDeliveries.getOrDefault(delivery, 0);
  }

  @Override
  public EvaluationBacklog backlog() {
    return new InMemoryEvaluationBacklog(state);
  }

  @Override
  public EventLog events() {
    return new InMemoryEventLog(state);
  }

  @Override
  public List<Event> appendedEvents() {
    return List.copyOf(state.events.values());
  }

  @Override
  public List<StagedAction> stagedActions() {
    return List.copyOf(state.stagedActions.values());
  }

  @Override
  public List<LimitReading> readingsOf(PolicyId policy, long version) {
    var transition = state.transitions.get(new MarketplaceState.TransitionKey(policy, version));
    return transition == null ? List.of() : transition.transition().verdict().readings();
  }

  @Override
  public Optional<Instant> reported(
      ComponentId component, OrganizationId organization, BillingMonth month) {
    return Optional.ofNullable(
        state.reportedTotals.get(new MarketplaceState.TotalKey(component, organization, month)));
  }

  @Override
  public long keptReports() {
    return state.reports.size();
  }
}
