package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.PLAN_PERIOD;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;

import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.persistence.identity.Keys;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectWhereStep;
import org.springframework.stereotype.Component;

@Component
class JooqPlanPeriods implements PlanPeriods {
  private final DSLContext dsl;

  JooqPlanPeriods(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Plan periods with their resources and plans. */
  static SelectWhereStep<Record> joined(DSLContext dsl) {
    return dsl.select(PLAN_PERIOD.fields())
        .select(RESOURCE.UUID, OFFERING_PLAN.UUID, OFFERING_PLAN.NAME)
        .from(PLAN_PERIOD)
        .join(RESOURCE)
        .on(RESOURCE.ID.eq(PLAN_PERIOD.RESOURCE_ID))
        .join(OFFERING_PLAN)
        .on(OFFERING_PLAN.ID.eq(PLAN_PERIOD.PLAN_ID));
  }

  @Override
  public Optional<PlanPeriod> find(PlanPeriodId id) {
    return joined(dsl)
        .where(PLAN_PERIOD.UUID.eq(id.value()))
        .fetchOptional(JooqPlanPeriods::period);
  }

  @Override
  public List<PlanPeriod> of(ResourceId resource) {
    return joined(dsl)
        .where(RESOURCE.UUID.eq(resource.value()))
        .orderBy(PLAN_PERIOD.BEGAN, PLAN_PERIOD.ID)
        .fetch(JooqPlanPeriods::period);
  }

  static PlanPeriod period(Record row) {
    return new PlanPeriod(
        new PlanPeriodId(row.get(PLAN_PERIOD.UUID)),
        new ResourceId(row.get(RESOURCE.UUID)),
        new PlanId(row.get(OFFERING_PLAN.UUID)),
        row.get(PLAN_PERIOD.BEGAN),
        row.get(PLAN_PERIOD.ENDED));
  }

  @Override
  public void open(PlanPeriod period) {
    dsl.insertInto(PLAN_PERIOD)
        .set(PLAN_PERIOD.UUID, period.id().value())
        .set(PLAN_PERIOD.RESOURCE_ID, Keys.of(period.resource()))
        .set(PLAN_PERIOD.PLAN_ID, Keys.of(period.plan()))
        .set(PLAN_PERIOD.BEGAN, period.began())
        .set(PLAN_PERIOD.ENDED, period.ended())
        .execute();
  }

  @Override
  public void end(ResourceId resource, Instant at) {
    dsl.update(PLAN_PERIOD)
        .set(PLAN_PERIOD.ENDED, at)
        .where(PLAN_PERIOD.RESOURCE_ID.eq(Keys.of(resource)))
        .and(PLAN_PERIOD.ENDED.isNull())
        .execute();
  }
}
