package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import io.plimsoll.application.usage.FindUsageToCarry;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.UnreportedMonths;
import io.plimsoll.persistence.schema.tables.ComponentUsage;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

@Component
class JooqFindUsageToCarry implements FindUsageToCarry {
  private static final int DECEMBER = 12;
  private static final int HUNDRED = 100;
  private static final ComponentUsage FOLLOWING = COMPONENT_USAGE.as("following");

  private final DSLContext dsl;

  JooqFindUsageToCarry(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<ResourceId> next(BillingMonth month, Optional<ResourceId> last, int size) {
    BillingMonth lastWhole = month.minusMonths(1);
    return dsl.select(RESOURCE.UUID)
        .from(RESOURCE)
        .where(RESOURCE.STATE.ne(ResourceState.TERMINATED))
        .and(last.<Condition>map(id -> RESOURCE.UUID.gt(id.value())).orElse(noCondition()))
        .and(
            exists(
                selectOne()
                    .from(COMPONENT_USAGE)
                    .where(COMPONENT_USAGE.RESOURCE_ID.eq(RESOURCE.ID))
                    .and(
                        COMPONENT_USAGE.MISSING_USAGE_POLICY.in(
                            // written out, as in the partial index
                            inline(MissingUsagePolicy.REUSE), inline(MissingUsagePolicy.ZERO)))
                    .and(COMPONENT_USAGE.BILLING_MONTH.lt(lastWhole))
                    .and(
                        notExists(
                            selectOne()
                                .from(FOLLOWING)
                                .where(FOLLOWING.RESOURCE_ID.eq(COMPONENT_USAGE.RESOURCE_ID))
                                .and(FOLLOWING.COMPONENT_ID.eq(COMPONENT_USAGE.COMPONENT_ID))
                                .and(endsTheGapInTime(lastWhole))))))
        .orderBy(RESOURCE.UUID)
        .limit(size)
        .fetch(row -> new ResourceId(row.value1()));
  }

  /** Whether nothing of the window is left between the two: a gap before it stays open. */
  private static Condition endsTheGapInTime(BillingMonth lastWhole) {
    Condition atOnce = number(FOLLOWING).eq(following(number(COMPONENT_USAGE)));
    return UnreportedMonths.windowAt(lastWhole)
        .first()
        .map(first ->
            atOnce.or(
                FOLLOWING
                    .BILLING_MONTH
                    .gt(COMPONENT_USAGE.BILLING_MONTH)
                    .and(FOLLOWING.BILLING_MONTH.le(first))))
        .orElse(atOnce);
  }

  /** Months are numbers such as 202603. */
  private static Field<Integer> number(ComponentUsage usage) {
    return usage.BILLING_MONTH.coerce(Integer.class);
  }

  private static Field<Integer> following(Field<Integer> month) {
    return month.plus(
        when(month.mod(HUNDRED).eq(DECEMBER), inline(HUNDRED - DECEMBER + 1)).otherwise(inline(1)));
  }
}
