package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static java.util.stream.Collectors.toMap;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

@Component
class JooqPlans implements Plans {
  private final DSLContext dsl;
  private final Upsert upsert;
  private final InstantSource clock;

  JooqPlans(DSLContext dsl, Upsert upsert, InstantSource clock) {
    this.dsl = dsl;
    this.upsert = upsert;
    this.clock = clock;
  }

  @Override
  public Map<PlanId, Plan> byId(Set<PlanId> ids) {
    return plans(OFFERING_PLAN.UUID.in(Keys.uuids(ids))).stream()
        .collect(toMap(Plan::id, plan -> plan));
  }

  @Override
  public List<Plan> of(OfferingId offering) {
    return plans(OFFERING_PLAN.OFFERING_ID.eq(Keys.of(offering)));
  }

  private List<Plan> plans(Condition which) {
    return dsl.select(OFFERING_PLAN.fields())
        .select(OFFERING.UUID)
        .from(OFFERING_PLAN)
        .join(OFFERING)
        .on(OFFERING.ID.eq(OFFERING_PLAN.OFFERING_ID))
        .where(which)
        .orderBy(OFFERING_PLAN.ID)
        .fetch(row -> OfferingRows.plan(row.into(OFFERING_PLAN), row.get(OFFERING.UUID)));
  }

  @Override
  public void save(Collection<Plan> plans) {
    upsert.save(
        OFFERING_PLAN.UUID, plans, JooqPlans::row, Map.of(OFFERING_PLAN.CREATED, clock.instant()));
  }

  private static Map<Field<?>, Object> row(Plan plan) {
    return Map.of(
        OFFERING_PLAN.UUID, plan.id().value(),
        OFFERING_PLAN.OFFERING_ID, Keys.of(plan.offering()),
        OFFERING_PLAN.NAME, plan.name(),
        OFFERING_PLAN.DESCRIPTION, plan.description(),
        OFFERING_PLAN.UNIT, plan.unit(),
        OFFERING_PLAN.UNIT_PRICE, plan.unitPrice(),
        OFFERING_PLAN.ARCHIVED, plan.archived());
  }
}
