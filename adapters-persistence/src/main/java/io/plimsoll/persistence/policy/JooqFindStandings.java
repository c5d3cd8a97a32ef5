package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.policy.AudienceUsage.ASKED;
import static io.plimsoll.persistence.policy.AudienceUsage.ASKED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_COMPONENT;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_REPORTED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_TOTAL;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.policy.FindStandings;
import io.plimsoll.application.policy.Standing;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.LimitReading;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.OfferingComponent;
import io.plimsoll.persistence.schema.tables.Organization;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqFindStandings implements FindStandings {
  private static final Organization PROVIDER = ORGANIZATION.as("provider");
  private static final Organization ASKER = ORGANIZATION.as("asker");
  private static final OfferingComponent SOLD = OFFERING_COMPONENT.as("sold");
  private static final Field<String[]> COMPONENTS =
      field(select(arrayAgg(SOLD.TYPE)).from(SOLD).where(SOLD.OFFERING_ID.eq(OFFERING.ID)))
          .as("components");
  private static final List<Field<?>> COLUMNS =
      List.of(
          PROVIDER.UUID,
          ASKER.BLOCKED,
          ASKER.ARCHIVED,
          COMPONENTS,
          OFFERING_USAGE_POLICY.ID,
          OFFERING_USAGE_POLICY.UUID,
          OFFERING_USAGE_POLICY.PERIOD,
          OFFERING_USAGE_POLICY.FIRED,
          OFFERING_USAGE_POLICY.STATE_SINCE,
          OFFERING_USAGE_POLICY.ACTIONS,
          OFFERING_USAGE_POLICY.ACTIONS_IN_FORCE,
          OFFERING_COMPONENT.TYPE,
          POLICY_LIMIT.MAXIMUM);

  private static final Field<BigDecimal> TOTAL = POLICY_LIMIT.TOTAL.as("total");
  private static final Field<Instant> REPORTED = POLICY_LIMIT.REPORTED.as("reported");
  private static final Field<Boolean> OUTDATED = field(name("outdated"), Boolean.class);

  private final DSLContext dsl;

  JooqFindStandings(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Standing> find(
      OfferingId offering, OrganizationId organization, BillingMonth month) {
    Result<? extends Record> kept = kept(offering, organization, month);
    List<? extends Record> rows =
        kept.getValues(OUTDATED).contains(true) ? measured(offering, organization, month) : kept;
    return rows.stream()
        .findFirst()
        .map(first ->
            new Standing(
                offering,
                new OrganizationId(first.get(PROVIDER.UUID)),
                organization,
                first.get(ASKER.BLOCKED) || first.get(ASKER.ARCHIVED),
                policies(rows),
                components(first.get(COMPONENTS))));
  }

  private Result<? extends Record> kept(
      OfferingId offering, OrganizationId organization, BillingMonth month) {
    return dsl.select(COLUMNS)
        .select(TOTAL, REPORTED)
        .select(
            field(POLICY_LIMIT.POLICY_ID.isNotNull().and(KeptTotals.areOutdated(month)))
                .as(OUTDATED))
        .from(joined(organization, isAbout(offering, organization)))
        .where(OFFERING.UUID.eq(offering.value()))
        .orderBy(OFFERING_USAGE_POLICY.ID, POLICY_LIMIT.POSITION)
        .fetch();
  }

  private List<? extends Record> measured(
      OfferingId offering, OrganizationId organization, BillingMonth month) {
    return dsl.with(new AudienceUsage(dsl, isAbout(offering, organization), month).tables())
        .select(COLUMNS)
        .select(
            coalesce(MEASURED_TOTAL, inline(BigDecimal.ZERO)).as(TOTAL),
            MEASURED_REPORTED.as(REPORTED))
        .from(
            joined(organization, OFFERING_USAGE_POLICY.ID.in(select(ASKED_POLICY).from(ASKED)))
                .leftJoin(MEASURED)
                .on(MEASURED_POLICY.eq(POLICY_LIMIT.POLICY_ID))
                .and(MEASURED_COMPONENT.eq(POLICY_LIMIT.COMPONENT_ID)))
        .where(OFFERING.UUID.eq(offering.value()))
        .orderBy(OFFERING_USAGE_POLICY.ID, POLICY_LIMIT.POSITION)
        .fetch();
  }

  private static Table<?> joined(OrganizationId organization, Condition policies) {
    return OFFERING
        .join(PROVIDER)
        .on(PROVIDER.ID.eq(OFFERING.PROVIDER_ID))
        .join(ASKER)
        .on(ASKER.UUID.eq(organization.value()))
        .leftJoin(OFFERING_USAGE_POLICY)
        .on(policies)
        .leftJoin(POLICY_LIMIT)
        .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
        .leftJoin(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID));
  }

  private static Set<ComponentType> components(String @Nullable [] types) {
    return types == null ? Set.of() : Stream.of(types).map(ComponentType::new).collect(toSet());
  }

  /** The policies of the offering whose audience has the organization. */
  private static Condition isAbout(OfferingId offering, OrganizationId organization) {
    return OFFERING_USAGE_POLICY
        .OFFERING_ID
        .eq(Keys.of(offering))
        .and(AudienceCondition.includes(organization));
  }

  private static List<Standing.Held> policies(List<? extends Record> rows) {
    Map<Long, List<Record>> byPolicy = new LinkedHashMap<>();
    for (Record row : rows) {
      Long policy = row.get(OFFERING_USAGE_POLICY.ID);
      if (policy != null) {
        byPolicy.computeIfAbsent(policy, any -> new ArrayList<>()).add(row);
      }
    }
    return byPolicy.values().stream().map(JooqFindStandings::policy).toList();
  }

  private static Standing.Held policy(List<Record> limits) {
    Record policy = limits.getFirst();
    return new Standing.Held(
        new PolicyId(policy.get(OFFERING_USAGE_POLICY.UUID)),
        Period.valueOf(policy.get(OFFERING_USAGE_POLICY.PERIOD)),
        policy.get(OFFERING_USAGE_POLICY.FIRED),
        policy.get(OFFERING_USAGE_POLICY.STATE_SINCE),
        PolicyColumns.actions(policy.get(OFFERING_USAGE_POLICY.ACTIONS)),
        PolicyColumns.actions(policy.get(OFFERING_USAGE_POLICY.ACTIONS_IN_FORCE)),
        limits.stream()
            .filter(limit -> limit.get(POLICY_LIMIT.MAXIMUM) != null)
            .map(limit ->
                new Standing.Measured(
                    new LimitReading(
                        new ComponentType(limit.get(OFFERING_COMPONENT.TYPE)),
                        new UsageTotal(limit.get(TOTAL)),
                        new Limit(limit.get(POLICY_LIMIT.MAXIMUM))),
                    limit.get(REPORTED)))
            .toList());
  }
}
