package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_COMPONENT;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_TOTAL;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;

import io.plimsoll.application.policy.CheckLimits;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

@Component
class JooqCheckLimits implements CheckLimits {
  private final DSLContext dsl;

  JooqCheckLimits(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Findings check(BillingMonth month, int atMost) {
    Condition believed = not(KeptTotals.isOutdated(month));
    Field<BigDecimal> recomputed = coalesce(MEASURED_TOTAL, inline(BigDecimal.ZERO));
    Field<Integer> all = count().over();
    List<Difference> named = new ArrayList<>();
    long differences = 0;
    for (var row :
        dsl.with(new AudienceUsage(dsl, believed, month).tables())
            .select(
                OFFERING_USAGE_POLICY.UUID,
                OFFERING.NAME,
                OFFERING_COMPONENT.TYPE,
                POLICY_LIMIT.TOTAL,
                recomputed,
                all)
            .from(OFFERING_USAGE_POLICY)
            .join(OFFERING)
            .on(OFFERING.ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
            .join(POLICY_LIMIT)
            .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
            .join(OFFERING_COMPONENT)
            .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID))
            .leftJoin(MEASURED)
            .on(MEASURED_POLICY.eq(POLICY_LIMIT.POLICY_ID))
            .and(MEASURED_COMPONENT.eq(POLICY_LIMIT.COMPONENT_ID))
            .where(believed)
            .and(POLICY_LIMIT.TOTAL.ne(recomputed))
            .orderBy(OFFERING.NAME, OFFERING_USAGE_POLICY.ID, POLICY_LIMIT.POSITION)
            .limit(Math.max(atMost, 1))
            .fetch()) {
      differences = row.get(all);
      if (named.size() < atMost) {
        named.add(
            new Difference(
                new PolicyId(row.value1()),
                row.value2().value(),
                new ComponentType(row.value3()),
                new UsageTotal(row.value4()),
                new UsageTotal(row.value5())));
      }
    }
    return new Findings(compared(believed), differences, named);
  }

  private long compared(Condition believed) {
    return dsl.fetchCount(
        OFFERING_USAGE_POLICY
            .join(POLICY_LIMIT)
            .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID)),
        believed);
  }
}
