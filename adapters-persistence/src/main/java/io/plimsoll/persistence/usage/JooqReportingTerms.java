package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.usage.ReportingTerms;
import io.plimsoll.domain.usage.UsageCap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqReportingTerms implements ReportingTerms {
  private final DSLContext dsl;

  JooqReportingTerms(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Terms of(ResourceId resource) {
    return new Terms(lacksPlan(resource), caps(resource));
  }

  private boolean lacksPlan(ResourceId resource) {
    return dsl.fetchExists(
        RESOURCE,
        RESOURCE
            .UUID
            .eq(resource.value())
            .and(RESOURCE.PLAN_ID.isNull())
            .and(
                exists(
                    selectOne()
                        .from(OFFERING_PLAN)
                        .where(OFFERING_PLAN.OFFERING_ID.eq(RESOURCE.OFFERING_ID)))));
  }

  private Map<ComponentId, UsageCap> caps(ResourceId resource) {
    return dsl.select(
            OFFERING_COMPONENT.UUID,
            OFFERING_COMPONENT.LIMIT_AMOUNT,
            OFFERING_COMPONENT.LIMIT_PERIOD)
        .from(OFFERING_COMPONENT)
        .join(RESOURCE)
        .on(RESOURCE.OFFERING_ID.eq(OFFERING_COMPONENT.OFFERING_ID))
        .where(RESOURCE.UUID.eq(resource.value()))
        .and(OFFERING_COMPONENT.BILLING_TYPE.eq(BillingType.USAGE))
        .and(OFFERING_COMPONENT.LIMIT_AMOUNT.isNotNull())
        .fetchMap(
            row -> new ComponentId(row.value1()), row -> new UsageCap(row.value2(), row.value3()));
  }
}
