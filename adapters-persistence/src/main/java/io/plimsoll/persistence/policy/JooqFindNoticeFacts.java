package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.POLICY_TRANSITION;
import static io.plimsoll.persistence.schema.Tables.POLICY_TRANSITION_READING;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static io.plimsoll.persistence.schema.Tables.STAGED_ACTION;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.sum;

import io.plimsoll.application.delivery.FindNoticeFacts;
import io.plimsoll.application.delivery.NoticeFacts;
import io.plimsoll.application.delivery.NoticeFacts.Contribution;
import io.plimsoll.application.delivery.NoticeFacts.Owner;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.delivery.PolicyNotice.Reading;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.persistence.finding.HeldRoles;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
class JooqFindNoticeFacts implements FindNoticeFacts {
  private final DSLContext dsl;
  private final InstantSource clock;

  JooqFindNoticeFacts(DSLContext dsl, InstantSource clock) {
    this.dsl = dsl;
    this.clock = clock;
  }

  @Override
  public Optional<NoticeFacts> find(StagedAction action) {
    return dsl.select(
            OFFERING.UUID,
            OFFERING.NAME,
            ORGANIZATION.UUID,
            ORGANIZATION.NAME,
            OFFERING_USAGE_POLICY.PERIOD,
            OFFERING_USAGE_POLICY.ACTIONS,
            OFFERING_USAGE_POLICY.OPTIONS,
            POLICY_TRANSITION.PERCENT,
            POLICY_TRANSITION.AS_OF_MONTH)
        .from(OFFERING_USAGE_POLICY)
        .join(OFFERING)
        .on(OFFERING.ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(OFFERING.PROVIDER_ID))
        .join(POLICY_TRANSITION)
        .on(POLICY_TRANSITION.POLICY_UUID.eq(OFFERING_USAGE_POLICY.UUID))
        .and(POLICY_TRANSITION.POLICY_VERSION.eq(action.policyVersion()))
        .where(is(action))
        .fetchOptional(row -> facts(action, row));
  }

  @Override
  public Optional<BillingMonth> monthOfReset(StagedAction lifted) {
    return dsl.select(POLICY_TRANSITION.AS_OF_MONTH)
        .from(POLICY_TRANSITION)
        .where(POLICY_TRANSITION.POLICY_UUID.eq(lifted.policy().value()))
        .and(POLICY_TRANSITION.POLICY_VERSION.eq(lifted.policyVersion()))
        .and(POLICY_TRANSITION.OUTCOME.eq(RecordedOutcome.RESET.name()))
        .fetchOptional(POLICY_TRANSITION.AS_OF_MONTH);
  }

  private static Condition is(StagedAction action) {
    return OFFERING_USAGE_POLICY.UUID.eq(action.policy().value());
  }

  private NoticeFacts facts(StagedAction action, Record row) {
    BillingMonth month = row.get(POLICY_TRANSITION.AS_OF_MONTH);
    UUID provider = row.get(ORGANIZATION.UUID);
    List<Contribution> contributions = contributions(action, month);
    return new NoticeFacts(
        new OfferingId(row.get(OFFERING.UUID)),
        row.get(OFFERING.NAME).value(),
        new OrganizationId(provider),
        row.get(ORGANIZATION.NAME).value(),
        Period.valueOf(row.get(OFFERING_USAGE_POLICY.PERIOD)),
        new PolicyActions(
            PolicyColumns.actions(row.get(OFFERING_USAGE_POLICY.ACTIONS)),
            PolicyColumns.options(row.get(OFFERING_USAGE_POLICY.OPTIONS))),
        told(action),
        Objects.requireNonNullElse(row.get(POLICY_TRANSITION.PERCENT), 0),
        month,
        readings(action),
        contributions,
        owners(provider, contributions));
  }

  private Set<PolicyAction> told(StagedAction action) {
    return dsl.select(STAGED_ACTION.ACTION)
        .from(STAGED_ACTION)
        .where(STAGED_ACTION.POLICY_UUID.eq(action.policy().value()))
        .and(STAGED_ACTION.POLICY_VERSION.eq(action.policyVersion()))
        .and(STAGED_ACTION.OCCASION.eq(action.occasion().name()))
        .fetchSet(row -> Worded.of(PolicyAction.class, row.value1()).orElseThrow());
  }

  /** As the transition kept them, in the order of the policy's limits. */
  private List<Reading> readings(StagedAction action) {
    return dsl.select(
            OFFERING_COMPONENT.NAME,
            OFFERING_COMPONENT.MEASURED_UNIT,
            POLICY_TRANSITION_READING.TOTAL,
            POLICY_TRANSITION_READING.MAXIMUM)
        .from(POLICY_TRANSITION_READING)
        .join(OFFERING_USAGE_POLICY)
        .on(OFFERING_USAGE_POLICY.UUID.eq(POLICY_TRANSITION_READING.POLICY_UUID))
        .join(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.OFFERING_ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
        .and(OFFERING_COMPONENT.TYPE.eq(POLICY_TRANSITION_READING.COMPONENT_TYPE))
        .where(POLICY_TRANSITION_READING.POLICY_UUID.eq(action.policy().value()))
        .and(POLICY_TRANSITION_READING.POLICY_VERSION.eq(action.policyVersion()))
        .orderBy(OFFERING_COMPONENT.ID)
        .fetch(row ->
            new Reading(
                row.value1().value(),
                row.value2(),
                new UsageTotal(row.value3()),
                new Limit(row.value4())));
  }

  private List<Contribution> contributions(StagedAction action, BillingMonth month) {
    Field<BigDecimal> amount = sum(USAGE_TOTAL.AMOUNT);
    return dsl.select(
            ORGANIZATION.UUID,
            ORGANIZATION.NAME,
            OFFERING_COMPONENT.TYPE,
            OFFERING_COMPONENT.NAME,
            OFFERING_COMPONENT.MEASURED_UNIT,
            amount)
        .from(OFFERING_USAGE_POLICY)
        .join(POLICY_LIMIT)
        .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
        .join(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID))
        .join(USAGE_TOTAL)
        .on(USAGE_TOTAL.COMPONENT_ID.eq(POLICY_LIMIT.COMPONENT_ID))
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(USAGE_TOTAL.ORGANIZATION_ID))
        .where(is(action))
        .and(AudienceCondition.includes(USAGE_TOTAL.ORGANIZATION_ID))
        .and(WindowCondition.at(month))
        .groupBy(
            ORGANIZATION.ID,
            ORGANIZATION.UUID,
            ORGANIZATION.NAME,
            OFFERING_COMPONENT.ID,
            OFFERING_COMPONENT.TYPE,
            OFFERING_COMPONENT.NAME,
            OFFERING_COMPONENT.MEASURED_UNIT)
        .having(amount.gt(BigDecimal.ZERO))
        .orderBy(OFFERING_COMPONENT.ID.asc(), amount.desc(), ORGANIZATION.NAME.asc())
        .fetch(row ->
            new Contribution(
                new OrganizationId(row.value1()),
                row.value2().value(),
                new ComponentType(row.value3()),
                row.value4().value(),
                row.value5(),
                new UsageTotal(row.value6())));
  }

  private List<Owner> owners(UUID provider, List<Contribution> contributions) {
    Set<UUID> organizations = new HashSet<>(Set.of(provider));
    contributions.forEach(each -> organizations.add(each.organization().value()));
    return dsl.select(ORGANIZATION.UUID, USER_ACCOUNT.EMAIL)
        .from(ROLE_GRANT)
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(ROLE_GRANT.ORGANIZATION_ID))
        .join(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(ROLE_GRANT.USER_ID))
        .where(ORGANIZATION.UUID.in(organizations))
        .and(ROLE_GRANT.ROLE.eq(Role.CUSTOMER_OWNER))
        .and(HeldRoles.at(clock.instant()))
        .and(USER_ACCOUNT.ACTIVE)
        .and(USER_ACCOUNT.EMAIL.ne(""))
        .orderBy(USER_ACCOUNT.ID, ORGANIZATION.ID)
        .fetch(row -> new Owner(new OrganizationId(row.value1()), row.value2()));
  }
}
