package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;

import io.plimsoll.application.usage.FindUsages;
import io.plimsoll.application.usage.UsageCriterion;
import io.plimsoll.application.usage.UsageView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.schema.tables.records.ComponentUsageRecord;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqFindUsages
    extends JooqFinder<ComponentUsageRecord, UsageView, UsageId, UsageCriterion, FindUsages.Order>
    implements FindUsages {
  private final UsageConditions conditions;

  JooqFindUsages(DSLContext dsl, ZoneId zone) {
    super(dsl, COMPONENT_USAGE.UUID, UsageId::value);
    this.conditions = new UsageConditions(zone);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return UsageConditions.visible(viewer, COMPONENT_USAGE.RESOURCE_ID);
  }

  @Override
  protected Condition meets(UsageCriterion criterion, Viewer viewer) {
    return conditions.meets(criterion);
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      case MONTH -> COMPONENT_USAGE.BILLING_MONTH;
      case AMOUNT -> COMPONENT_USAGE.AMOUNT;
      case WHEN_MISSING -> COMPONENT_USAGE.MISSING_USAGE_POLICY;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(
        COMPONENT_USAGE.REPORTED.desc(),
        COMPONENT_USAGE.COMPONENT_TYPE.asc(),
        COMPONENT_USAGE.UUID.asc());
  }

  @Override
  protected Map<UUID, UsageView> views(List<UUID> rows, Viewer viewer) {
    return UsageViews.read(dsl, rows);
  }
}
