package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.PLAN_PERIOD;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;

import io.plimsoll.application.marketplace.FindPlanPeriods;
import io.plimsoll.application.marketplace.PlanPeriodView;
import io.plimsoll.application.usage.UsageView;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.usage.UsageViews;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqFindPlanPeriods implements FindPlanPeriods {
  private final DSLContext dsl;

  JooqFindPlanPeriods(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<PlanPeriodView> of(ResourceId resource) {
    Map<UUID, List<UUID>> usages =
        dsl.select(PLAN_PERIOD.UUID, COMPONENT_USAGE.UUID)
            .from(COMPONENT_USAGE)
            .join(PLAN_PERIOD)
            .on(PLAN_PERIOD.ID.eq(COMPONENT_USAGE.PLAN_PERIOD_ID))
            .where(COMPONENT_USAGE.RESOURCE_ID.eq(Keys.of(resource)))
            .orderBy(COMPONENT_USAGE.BILLING_MONTH.desc(), COMPONENT_USAGE.COMPONENT_TYPE)
            .fetchGroups(PLAN_PERIOD.UUID, COMPONENT_USAGE.UUID);
    Map<UUID, UsageView> views =
        UsageViews.read(dsl, usages.values().stream().flatMap(List::stream).toList());
    return JooqPlanPeriods.joined(dsl)
        .where(RESOURCE.UUID.eq(resource.value()))
        .orderBy(PLAN_PERIOD.BEGAN, PLAN_PERIOD.ID)
        .fetch(row -> {
          PlanPeriod period = JooqPlanPeriods.period(row);
          return new PlanPeriodView(
              period,
              row.get(OFFERING_PLAN.NAME),
              usages.getOrDefault(period.id().value(), List.of()).stream()
                  .flatMap(usage -> Stream.ofNullable(views.get(usage)))
                  .toList());
        });
  }
}
