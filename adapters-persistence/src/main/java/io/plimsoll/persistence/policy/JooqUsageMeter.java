package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.policy.AudienceUsage.ASKED;
import static io.plimsoll.persistence.policy.AudienceUsage.ASKED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.ASKED_UUID;
import static io.plimsoll.persistence.policy.AudienceUsage.LIMITED;
import static io.plimsoll.persistence.policy.AudienceUsage.LIMITED_COMPONENT;
import static io.plimsoll.persistence.policy.AudienceUsage.LIMITED_MAXIMUM;
import static io.plimsoll.persistence.policy.AudienceUsage.LIMITED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_COMPONENT;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_POLICY;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UsageTotals;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.policy.AudienceUsage.Aggregate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqUsageMeter implements UsageMeter {
  private static final Aggregate<BigDecimal> TOTAL = new Aggregate<>(USAGE_TOTAL.AMOUNT, DSL::sum);

  private static final Name UNSETTLED = name("unsettled");
  private static final Field<Long> UNSETTLED_POLICY =
      field(UNSETTLED.append("id"), OFFERING_USAGE_POLICY.ID.getDataType());
  private static final Field<UUID> UNSETTLED_UUID =
      field(UNSETTLED.append("uuid"), OFFERING_USAGE_POLICY.UUID.getDataType());

  private final DSLContext dsl;

  JooqUsageMeter(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<PolicyId, UsageTotals> measure(Set<PolicyId> policies, BillingMonth month) {
    return totals(policies, used(Keys.uuids(policies), month));
  }

  @Override
  public Map<PolicyId, UsageTotals> measureUnsettled(Set<PolicyId> policies, BillingMonth month) {
    var rows = usedOfUnsettled(Keys.uuids(policies), month);
    return totals(rows.intoSet(row -> new PolicyId(row.value1())), rows);
  }

  private static Map<PolicyId, UsageTotals> totals(
      Set<PolicyId> policies, Result<Record3<UUID, String, BigDecimal>> rows) {
    Map<UUID, Map<ComponentType, UsageTotal>> used = new HashMap<>();
    for (var row : rows) {
      if (row.value2() != null) {
        used.computeIfAbsent(row.value1(), policy -> new HashMap<>())
            .put(new ComponentType(row.value2()), new UsageTotal(row.value3()));
      }
    }
    return policies.stream()
        .collect(
            toMap(
                policy -> policy,
                policy -> new UsageTotals(used.getOrDefault(policy.value(), Map.of()))));
  }

  private Result<Record3<UUID, String, BigDecimal>> used(
      Collection<UUID> policies, BillingMonth month) {
    return dsl.with(
            new AudienceUsage(dsl, OFFERING_USAGE_POLICY.UUID.in(policies), month).tables(TOTAL))
        .select(
            ASKED_UUID,
            OFFERING_COMPONENT.TYPE,
            coalesce(TOTAL.measured(), inline(BigDecimal.ZERO)))
        .from(MEASURED)
        .join(table(ASKED))
        .on(ASKED_POLICY.eq(MEASURED_POLICY))
        .join(table(LIMITED))
        .on(LIMITED_POLICY.eq(MEASURED_POLICY))
        .and(LIMITED_COMPONENT.eq(MEASURED_COMPONENT))
        .join(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(MEASURED_COMPONENT))
        .fetch();
  }

  private Result<Record3<UUID, String, BigDecimal>> usedOfUnsettled(
      Collection<UUID> policies, BillingMonth month) {
    return dsl.with(
            new AudienceUsage(dsl, OFFERING_USAGE_POLICY.UUID.in(policies), month).tables(TOTAL))
        .with(unsettled())
        .select(
            UNSETTLED_UUID,
            OFFERING_COMPONENT.TYPE,
            coalesce(TOTAL.measured(), inline(BigDecimal.ZERO)))
        .from(UNSETTLED)
        .leftJoin(MEASURED)
        .on(MEASURED_POLICY.eq(UNSETTLED_POLICY))
        .leftJoin(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(MEASURED_COMPONENT))
        .fetch();
  }

  /**
   * Those whose state is another than their limits want (rules 4 and 5), or that have other actions
   * in force than those chosen (rule 12). Policies that warn are never settled: whom they have
   * warned counts as well.
   */
  private static CommonTableExpression<?> unsettled() {
    Condition exceeded =
        ASKED_POLICY.in(
            select(MEASURED_POLICY)
                .from(MEASURED)
                .join(table(LIMITED))
                .on(LIMITED_POLICY.eq(MEASURED_POLICY))
                .and(LIMITED_COMPONENT.eq(MEASURED_COMPONENT))
                .where(TOTAL.measured().gt(LIMITED_MAXIMUM.cast(BigDecimal.class))));
    Field<Boolean> fired = AudienceUsage.asked(OFFERING_USAGE_POLICY.FIRED);
    Condition otherActions =
        AudienceUsage.asked(OFFERING_USAGE_POLICY.ACTIONS)
            .ne(AudienceUsage.asked(OFFERING_USAGE_POLICY.ACTIONS_IN_FORCE));
    return UNSETTLED.asMaterialized(
        select(ASKED_POLICY, ASKED_UUID)
            .from(ASKED)
            .where(fired.ne(field(exceeded)))
            .or(condition(fired).and(otherActions))
            .or(PolicyColumns.mayWarn(AudienceUsage.asked(OFFERING_USAGE_POLICY.OPTIONS))));
  }
}
