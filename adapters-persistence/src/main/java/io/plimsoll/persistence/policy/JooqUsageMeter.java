package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.policy.AudienceUsage.ASKED;
import static io.plimsoll.persistence.policy.AudienceUsage.ASKED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.ASKED_UUID;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_COMPONENT;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_TYPE;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
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
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqUsageMeter implements UsageMeter {
  private static final Aggregate<BigDecimal> TOTAL = new Aggregate<>(USAGE_TOTAL.AMOUNT, DSL::sum);

  private final DSLContext dsl;

  JooqUsageMeter(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<PolicyId, UsageTotals> measure(Set<PolicyId> policies, BillingMonth month) {
    Map<UUID, Map<ComponentType, UsageTotal>> used = new HashMap<>();
    for (var row : totals(Keys.uuids(policies), month)) {
      used.computeIfAbsent(row.value1(), policy -> new HashMap<>())
          .put(new ComponentType(row.value2()), new UsageTotal(row.value3()));
    }
    return policies.stream()
        .collect(
            toMap(
                policy -> policy,
                policy -> new UsageTotals(used.getOrDefault(policy.value(), Map.of()))));
  }

  private Result<Record3<UUID, String, BigDecimal>> totals(
      Collection<UUID> policies, BillingMonth month) {
    return dsl.with(
            new AudienceUsage(dsl, OFFERING_USAGE_POLICY.UUID.in(policies), month).tables(TOTAL))
        .select(ASKED_UUID, MEASURED_TYPE, coalesce(TOTAL.measured(), inline(BigDecimal.ZERO)))
        .from(MEASURED)
        .join(table(ASKED))
        .on(ASKED_POLICY.eq(MEASURED_POLICY))
        .join(POLICY_LIMIT)
        .on(POLICY_LIMIT.POLICY_ID.eq(MEASURED_POLICY))
        .and(POLICY_LIMIT.COMPONENT_ID.eq(MEASURED_COMPONENT))
        .fetch();
  }
}
