package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.PLAN_PERIOD;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageAmount;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Reads present amounts with their details. */
final class StoredUsages {

  private StoredUsages() {}

  static SelectConditionStep<Record> select(DSLContext dsl, Condition which) {
    return selection(dsl).from(joined()).where(which);
  }

  /** The columns that {@link #usage} reads. */
  static SelectSelectStep<Record> selection(DSLContext dsl) {
    return dsl.select(COMPONENT_USAGE.fields())
        .select(RESOURCE.UUID, OFFERING_COMPONENT.UUID, USER_ACCOUNT.UUID, PLAN_PERIOD.UUID);
  }

  static Table<Record> joined() {
    return COMPONENT_USAGE
        .join(RESOURCE)
        .on(RESOURCE.ID.eq(COMPONENT_USAGE.RESOURCE_ID))
        .join(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(COMPONENT_USAGE.COMPONENT_ID))
        .leftJoin(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(COMPONENT_USAGE.REPORTER_ID))
        .leftJoin(PLAN_PERIOD)
        .on(PLAN_PERIOD.ID.eq(COMPONENT_USAGE.PLAN_PERIOD_ID));
  }

  static ComponentUsage usage(Record row) {
    return new ComponentUsage(
        new ResourceId(row.get(RESOURCE.UUID)),
        new ComponentId(row.get(OFFERING_COMPONENT.UUID)),
        row.get(COMPONENT_USAGE.BILLING_MONTH),
        new UsageAmount(row.get(COMPONENT_USAGE.AMOUNT)),
        new ReportDetails(
            row.get(COMPONENT_USAGE.REPORTED),
            row.get(COMPONENT_USAGE.DESCRIPTION),
            row.get(COMPONENT_USAGE.MISSING_USAGE_POLICY),
            reporter(row.get(USER_ACCOUNT.UUID)),
            planPeriod(row.get(PLAN_PERIOD.UUID))));
  }

  private static @Nullable UserId reporter(@Nullable UUID id) {
    return id == null ? null : new UserId(id);
  }

  private static @Nullable PlanPeriodId planPeriod(@Nullable UUID id) {
    return id == null ? null : new PlanPeriodId(id);
  }
}
