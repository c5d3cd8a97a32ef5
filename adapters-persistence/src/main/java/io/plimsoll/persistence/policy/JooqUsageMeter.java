package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.policy.AudienceUsage.ASKED;
import static io.plimsoll.persistence.policy.AudienceUsage.ASKED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.ASKED_UUID;
import static io.plimsoll.persistence.policy.AudienceUsage.LIMITED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_COMPONENT;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_TOTAL;
import static io.plimsoll.persistence.policy.AudienceUsage.limited;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UsageTotals;
import io.plimsoll.persistence.identity.Keys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import org.springframework.stereotype.Component;

@Component
class JooqUsageMeter implements UsageMeter {
  private final DSLContext dsl;
  private final KeptTotals kept;

  JooqUsageMeter(DSLContext dsl) {
    this.dsl = dsl;
    this.kept = new KeptTotals(dsl);
  }

  @Override
  public Map<PolicyId, UsageTotals> measure(Set<PolicyId> policies, BillingMonth month) {
    return totals(
        policies,
        dsl.with(
                new AudienceUsage(dsl, OFFERING_USAGE_POLICY.UUID.in(Keys.uuids(policies)), month)
                    .tables())
            .select(
                ASKED_UUID,
                OFFERING_COMPONENT.TYPE,
                coalesce(MEASURED_TOTAL, inline(BigDecimal.ZERO)))
            .from(MEASURED)
            .join(table(ASKED))
            .on(ASKED_POLICY.eq(MEASURED_POLICY))
            .join(table(LIMITED))
            .on(limited(POLICY_LIMIT.POLICY_ID).eq(MEASURED_POLICY))
            .and(limited(POLICY_LIMIT.COMPONENT_ID).eq(MEASURED_COMPONENT))
            .join(OFFERING_COMPONENT)
            .on(OFFERING_COMPONENT.ID.eq(MEASURED_COMPONENT))
            .fetch());
  }

  @Override
  public Map<PolicyId, UsageTotals> measureUnsettled(Set<PolicyId> policies, BillingMonth month) {
    kept.measure(policies, noCondition(), month);
    return unsettled(policies);
  }

  @Override
  public Map<PolicyId, UsageTotals> refreshUnsettled(
      Set<PolicyId> policies, BillingMonth month, LocalDate day) {
    kept.measure(policies, KeptTotals.isOutdated(month).or(KeptTotals.isDue(day)), month);
    return unsettled(policies);
  }

  @Override
  public Map<PolicyId, UsageTotals> moveUnsettled(
      Set<PolicyId> policies, UsageLedger.Changed change, BillingMonth month) {
    if (change.organizations().size() > 1) {
      return measureUnsettled(policies, month);
    }
    kept.move(policies, change, month);
    if (kept.areOutdated(policies, month)) {
      kept.measure(policies, KeptTotals.isOutdated(month), month);
    }
    return unsettled(policies);
  }

  private Map<PolicyId, UsageTotals> unsettled(Set<PolicyId> policies) {
    var rows =
        dsl.select(OFFERING_USAGE_POLICY.UUID, OFFERING_COMPONENT.TYPE, POLICY_LIMIT.TOTAL)
            .from(OFFERING_USAGE_POLICY)
            .leftJoin(POLICY_LIMIT)
            .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
            .leftJoin(OFFERING_COMPONENT)
            .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID))
            .where(Keys.isOneOf(OFFERING_USAGE_POLICY.UUID, Keys.uuids(policies)))
            .and(isUnsettled())
            .fetch();
    return totals(rows.intoSet(row -> new PolicyId(row.value1())), rows);
  }

  /**
   * Whether its state is another than its limits want (rules 4 and 5), or it has other actions in
   * force than those chosen (rule 12). Policies that warn are never settled: whom they have warned
   * counts as well.
   */
  private static Condition isUnsettled() {
    Condition exceeded =
        exists(
            selectOne()
                .from(POLICY_LIMIT)
                .where(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
                .and(POLICY_LIMIT.TOTAL.gt(POLICY_LIMIT.MAXIMUM.cast(BigDecimal.class))));
    Condition otherActions =
        OFFERING_USAGE_POLICY.ACTIONS.ne(OFFERING_USAGE_POLICY.ACTIONS_IN_FORCE);
    Condition fired = condition(OFFERING_USAGE_POLICY.FIRED);
    return exceeded
        .andNot(fired)
        .or(fired.and(not(exceeded).or(otherActions)))
        .or(PolicyColumns.mayWarn(OFFERING_USAGE_POLICY.OPTIONS));
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
}
