package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UsageTotals;
import io.plimsoll.persistence.identity.Keys;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

@Component
class JooqUsageMeter implements UsageMeter {
  private final DSLContext dsl;

  JooqUsageMeter(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<PolicyId, UsageTotals> measure(Set<PolicyId> policies, BillingMonth month) {
    Field<BigDecimal> total = coalesce(sum(USAGE_TOTAL.AMOUNT), inline(BigDecimal.ZERO));
    Map<PolicyId, Map<ComponentType, UsageTotal>> measured = new HashMap<>();
    // an outer join to the limits: a policy without any is measured as well, with no totals
    dsl.select(OFFERING_USAGE_POLICY.UUID, OFFERING_COMPONENT.TYPE, total)
        .from(OFFERING_USAGE_POLICY)
        .leftJoin(POLICY_LIMIT)
        .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
        .leftJoin(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID))
        .leftJoin(USAGE_TOTAL)
        .on(USAGE_TOTAL.COMPONENT_ID.eq(POLICY_LIMIT.COMPONENT_ID))
        .and(WindowCondition.at(month))
        .and(AudienceCondition.includes(USAGE_TOTAL.ORGANIZATION_ID))
        .where(OFFERING_USAGE_POLICY.UUID.in(Keys.uuids(policies)))
        .groupBy(OFFERING_USAGE_POLICY.UUID, OFFERING_COMPONENT.TYPE)
        .forEach(row -> {
          Map<ComponentType, UsageTotal> totals =
              measured.computeIfAbsent(new PolicyId(row.value1()), policy -> new HashMap<>());
          if (row.value2() != null) {
            totals.put(new ComponentType(row.value2()), new UsageTotal(row.value3()));
          }
        });
    return measured.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, policy -> new UsageTotals(policy.getValue())));
  }
}
