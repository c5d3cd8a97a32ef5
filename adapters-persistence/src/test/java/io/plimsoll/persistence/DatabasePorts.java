package io.plimsoll.persistence;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.EVENT;
import static io.plimsoll.persistence.schema.Tables.EVENT_SCOPE;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.POLICY_TRANSITION_READING;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.STAGED_ACTION;
import static io.plimsoll.persistence.schema.Tables.USAGE_REPORT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.delivery.SendDelivery;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.SignInFailures;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentType;
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
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.LimitReading;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedActions;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UserUsages;
import io.plimsoll.persistence.identity.Keys;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The ports as the adapters of a context implement them. */
public record DatabasePorts(BeanFactory beans) implements PortsUnderTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public UnitOfWork unitOfWork() {
    return beans.getBean(UnitOfWork.class);
  }

  @Override
  public OrganizationGroups groups() {
    return beans.getBean(OrganizationGroups.class);
  }

  @Override
  public Organizations organizations() {
    return beans.getBean(Organizations.class);
  }

  @Override
  public Projects projects() {
    return beans.getBean(Projects.class);
  }

  @Override
  public Offerings offerings() {
    return beans.getBean(Offerings.class);
  }

  @Override
  public OfferingComponents components() {
    return beans.getBean(OfferingComponents.class);
  }

  @Override
  public Resources resources() {
    return beans.getBean(Resources.class);
  }

  @Override
  public Plans plans() {
    return beans.getBean(Plans.class);
  }

  @Override
  public PlanPeriods planPeriods() {
    return beans.getBean(PlanPeriods.class);
  }

  @Override
  public Orders orders() {
    return beans.getBean(Orders.class);
  }

  @Override
  public Users users() {
    return beans.getBean(Users.class);
  }

  @Override
  public AccessTokens tokens() {
    return beans.getBean(AccessTokens.class);
  }

  @Override
  public SignInFailures signInFailures() {
    return beans.getBean(SignInFailures.class);
  }

  @Override
  public UsageLedger ledger() {
    return beans.getBean(UsageLedger.class);
  }

  @Override
  public UserUsages userUsages() {
    return beans.getBean(UserUsages.class);
  }

  @Override
  public UsageMeter meter() {
    return beans.getBean(UsageMeter.class);
  }

  @Override
  public OfferingUsagePolicies policies() {
    return beans.getBean(OfferingUsagePolicies.class);
  }

  @Override
  public PolicyHistory history() {
    return beans.getBean(PolicyHistory.class);
  }

  @Override
  public ActionOutbox outbox() {
    return beans.getBean(ActionOutbox.class);
  }

  @Override
  public StagedActions actions() {
    return beans.getBean(StagedActions.class);
  }

  @Override
  public Deliveries deliveries() {
    return beans.getBean(Deliveries.class);
  }

  @Override
  public int queued(DeliveryId delivery) {
    // no classes are generated for the table of the scheduler
    return dsl()
        .fetchCount(
            table("scheduled_tasks"),
            field("task_name", String.class).eq(SendDelivery.TASK),
            field("task_instance", String.class).startsWith(delivery.toString()));
  }

  @Override
  public EvaluationBacklog backlog() {
    return beans.getBean(EvaluationBacklog.class);
  }

  @Override
  public EventLog events() {
    return beans.getBean(EventLog.class);
  }

  @Override
  public List<Event> appendedEvents() {
    return dsl()
        .selectFrom(EVENT)
        .orderBy(EVENT.ID)
        .fetch(row ->
            new Event(
                row.getUuid(),
                row.getEventType(),
                row.getCreated(),
                row.getMessage(),
                JSON.readValue(
                    row.getContext(), new TypeReference<LinkedHashMap<String, String>>() {}),
                dsl()
                    .selectFrom(EVENT_SCOPE)
                    .where(EVENT_SCOPE.EVENT_ID.eq(row.getId()))
                    .fetchSet(EVENT_SCOPE.SCOPE_UUID)));
  }

  @Override
  public List<StagedAction> stagedActions() {
    return dsl()
        .selectFrom(STAGED_ACTION)
        .fetch(row ->
            new StagedAction(
                new PolicyId(row.getPolicyUuid()),
                row.getPolicyVersion(),
                Worded.of(PolicyAction.class, row.getAction()).orElseThrow(),
                StagedAction.Occasion.valueOf(row.getOccasion()),
                row.getStaged()));
  }

  @Override
  public List<LimitReading> readingsOf(PolicyId policy, long version) {
    return dsl()
        .selectFrom(POLICY_TRANSITION_READING)
        .where(POLICY_TRANSITION_READING.POLICY_UUID.eq(policy.value()))
        .and(POLICY_TRANSITION_READING.POLICY_VERSION.eq(version))
        .fetch(row ->
            new LimitReading(
                new ComponentType(row.getComponentType()),
                new UsageTotal(row.getTotal()),
                new Limit(row.getMaximum())));
  }

  @Override
  public UsageId idOf(UsageKey usage) {
    return new UsageId(
        dsl()
            .select(COMPONENT_USAGE.UUID)
            .from(COMPONENT_USAGE)
            .join(RESOURCE)
            .on(RESOURCE.ID.eq(COMPONENT_USAGE.RESOURCE_ID))
            .join(OFFERING_COMPONENT)
            .on(OFFERING_COMPONENT.ID.eq(COMPONENT_USAGE.COMPONENT_ID))
            .where(RESOURCE.UUID.eq(usage.resource().value()))
            .and(OFFERING_COMPONENT.UUID.eq(usage.component().value()))
            .and(COMPONENT_USAGE.BILLING_MONTH.eq(usage.month()))
            .fetchSingle()
            .value1());
  }

  @Override
  public Optional<Instant> reported(
      ComponentId component, OrganizationId organization, BillingMonth month) {
    return dsl()
        .select(USAGE_TOTAL.REPORTED)
        .from(USAGE_TOTAL)
        .where(USAGE_TOTAL.COMPONENT_ID.eq(Keys.of(component)))
        .and(USAGE_TOTAL.ORGANIZATION_ID.eq(Keys.of(organization)))
        .and(USAGE_TOTAL.BILLING_MONTH.eq(month))
        .fetchOptional(USAGE_TOTAL.REPORTED);
  }

  @Override
  public long keptReports() {
    return dsl().fetchCount(USAGE_REPORT);
  }

  private DSLContext dsl() {
    return beans.getBean(DSLContext.class);
  }
}
