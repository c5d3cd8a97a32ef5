package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.plimsoll.application.usage.CheckTotals;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

@Component
class JooqCheckTotals implements CheckTotals {
  private final DSLContext dsl;

  JooqCheckTotals(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Findings check(int atMost) {
    Table<Record5<Long, Long, BillingMonth, BigDecimal, BigDecimal>> sums =
        differingSums().asTable("sums");
    Field<BigDecimal> kept = sums.field("kept", BigDecimal.class);
    Field<BigDecimal> recomputed = sums.field("recomputed", BigDecimal.class);
    return new Findings(
        dsl.fetchCount(sums),
        dsl.select(
                ORGANIZATION.NAME,
                OFFERING.NAME,
                OFFERING_COMPONENT.TYPE,
                sums.field(USAGE_TOTAL.BILLING_MONTH),
                kept,
                recomputed)
            .from(sums)
            .join(ORGANIZATION)
            .on(ORGANIZATION.ID.eq(sums.field(USAGE_TOTAL.ORGANIZATION_ID)))
            .join(OFFERING_COMPONENT)
            .on(OFFERING_COMPONENT.ID.eq(sums.field(USAGE_TOTAL.COMPONENT_ID)))
            .join(OFFERING)
            .on(OFFERING.ID.eq(OFFERING_COMPONENT.OFFERING_ID))
            .orderBy(
                OFFERING.NAME,
                OFFERING_COMPONENT.ID,
                ORGANIZATION.ID,
                sums.field(USAGE_TOTAL.BILLING_MONTH))
            .limit(atMost)
            .fetch(row ->
                new Difference(
                    row.value1().value(),
                    row.value2().value(),
                    new ComponentType(row.value3()),
                    row.value4(),
                    new UsageTotal(row.value5()),
                    new UsageTotal(row.value6()))));
  }

  /**
   * One pass over both forms: what is kept and what the amounts add up to, where the two differ.
   */
  private Select<Record5<Long, Long, BillingMonth, BigDecimal, BigDecimal>> differingSums() {
    Field<BigDecimal> none = inline(BigDecimal.ZERO);
    Table<?> both =
        select(
                USAGE_TOTAL.COMPONENT_ID,
                USAGE_TOTAL.ORGANIZATION_ID,
                USAGE_TOTAL.BILLING_MONTH,
                USAGE_TOTAL.AMOUNT.as("kept"),
                none.as("recomputed"))
            .from(USAGE_TOTAL)
            .unionAll(
                select(
                        COMPONENT_USAGE.COMPONENT_ID,
                        PROJECT.ORGANIZATION_ID,
                        COMPONENT_USAGE.BILLING_MONTH,
                        none,
                        COMPONENT_USAGE.AMOUNT)
                    .from(COMPONENT_USAGE)
                    .join(RESOURCE)
                    .on(RESOURCE.ID.eq(COMPONENT_USAGE.RESOURCE_ID))
                    .join(PROJECT)
                    .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID)))
            .asTable("both");
    Field<BigDecimal> kept = sum(both.field("kept", BigDecimal.class));
    Field<BigDecimal> recomputed = sum(both.field("recomputed", BigDecimal.class));
    Field<Long> component = both.field(USAGE_TOTAL.COMPONENT_ID);
    Field<Long> organization = both.field(USAGE_TOTAL.ORGANIZATION_ID);
    Field<BillingMonth> month = both.field(USAGE_TOTAL.BILLING_MONTH);
    return select(component, organization, month, kept.as("kept"), recomputed.as("recomputed"))
        .from(both)
        .groupBy(component, organization, month)
        .having(kept.ne(recomputed));
  }
}
