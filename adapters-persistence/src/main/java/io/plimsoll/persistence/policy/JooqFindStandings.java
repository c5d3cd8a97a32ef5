package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.policy.AudienceUsage.ASKED;
import static io.plimsoll.persistence.policy.AudienceUsage.ASKED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_COMPONENT;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_POLICY;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.field;
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
import io.plimsoll.persistence.policy.AudienceUsage.Aggregate;
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
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqFindStandings implements FindStandings {
  private static final Organization PROVIDER = ORGANIZATION.as("provider");
  private static final Organization ASKER = ORGANIZATION.as("asker");
  private static final Aggregate<BigDecimal> TOTALS = new Aggregate<>(USAGE_TOTAL.AMOUNT, DSL::sum);
  private static final Aggregate<Instant> REPORTS = new Aggregate<>(USAGE_TOTAL.REPORTED, DSL::max);

  private static final OfferingComponent SOLD = OFFERING_COMPONENT.as("sold");
  private static final Field<String[]> COMPONENTS =
      field(select(arrayAgg(SOLD.TYPE)).from(SOLD).where(SOLD.OFFERING_ID.eq(OFFERING.ID)))
          .as("components");

  private final DSLContext dsl;

  JooqFindStandings(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Standing> find(
      OfferingId offering, OrganizationId organization, BillingMonth month) {
    List<? extends Record> rows =
        dsl.with(
                new AudienceUsage(dsl, isAbout(offering, organization), month)
                    .tables(TOTALS, REPORTS))
            .select(PROVIDER.UUID, ASKER.BLOCKED, ASKER.ARCHIVED, COMPONENTS)
            .select(OFFERING_USAGE_POLICY.fields())
            .select(
                OFFERING_COMPONENT.TYPE,
                POLICY_LIMIT.MAXIMUM,
                TOTALS.measured(),
                REPORTS.measured())
            .from(OFFERING)
            .join(PROVIDER)
            .on(PROVIDER.ID.eq(OFFERING.PROVIDER_ID))
            .join(ASKER)
            .on(ASKER.UUID.eq(organization.value()))
            .leftJoin(OFFERING_USAGE_POLICY)
            .on(OFFERING_USAGE_POLICY.ID.in(select(ASKED_POLICY).from(ASKED)))
            .leftJoin(POLICY_LIMIT)
            .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
            .leftJoin(OFFERING_COMPONENT)
            .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID))
            .leftJoin(MEASURED)
            .on(MEASURED_POLICY.eq(POLICY_LIMIT.POLICY_ID))
            .and(MEASURED_COMPONENT.eq(POLICY_LIMIT.COMPONENT_ID))
            .where(OFFERING.UUID.eq(offering.value()))
            .orderBy(OFFERING_USAGE_POLICY.ID, POLICY_LIMIT.POSITION)
            .fetch();
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

  private static Set<ComponentType> components(String @Nullable [] types) {
    return types == null ? Set.of() : Stream.of(types).map(ComponentType::new).collect(toSet());
  }

  /** The policies of the offering whose audience has the organization. */
  private static Condition isAbout(OfferingId offering, OrganizationId organization) {
    return OFFERING_USAGE_POLICY
        .OFFERING_ID
        .eq(Keys.of(offering))
        .and(AudienceCondition.includes(Keys.of(organization)));
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
                        new UsageTotal(
                            requireNonNullElse(limit.get(TOTALS.measured()), BigDecimal.ZERO)),
                        new Limit(limit.get(POLICY_LIMIT.MAXIMUM))),
                    limit.get(REPORTS.measured())))
            .toList());
  }
}
