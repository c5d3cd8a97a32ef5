package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.COMPONENT_USER_USAGE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import io.plimsoll.application.usage.FindUserUsages;
import io.plimsoll.application.usage.UsageCriterion;
import io.plimsoll.application.usage.UsageView;
import io.plimsoll.application.usage.UserUsageView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UserUsageId;
import io.plimsoll.domain.usage.UserUsages;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.schema.tables.records.ComponentUserUsageRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Result;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqFindUserUsages
    extends JooqFinder<
        ComponentUserUsageRecord,
        UserUsageView,
        UserUsageId,
        FindUserUsages.Criterion,
        FindUserUsages.Order>
    implements FindUserUsages {
  private static final Condition OF_USAGE =
      COMPONENT_USAGE
          .RESOURCE_ID
          .eq(COMPONENT_USER_USAGE.RESOURCE_ID)
          .and(COMPONENT_USAGE.COMPONENT_ID.eq(COMPONENT_USER_USAGE.COMPONENT_ID))
          .and(COMPONENT_USAGE.BILLING_MONTH.eq(COMPONENT_USER_USAGE.BILLING_MONTH));

  private final UsageConditions conditions;

  JooqFindUserUsages(DSLContext dsl, ZoneId zone) {
    super(dsl, COMPONENT_USER_USAGE.UUID, UserUsageId::value);
    this.conditions = new UsageConditions(zone);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return UsageConditions.visible(viewer, COMPONENT_USER_USAGE.RESOURCE_ID);
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.Of(UsageCriterion usage) -> isPartOf(conditions.meets(usage));
      case Criterion.OfUsage(UsageId id) -> isPartOf(COMPONENT_USAGE.UUID.eq(id.value()));
      case Criterion.OfUser(String username) ->
          username.length() > UserUsages.MAX_USERNAME_LENGTH
              ? DSL.falseCondition()
              : COMPONENT_USER_USAGE.USERNAME.eq(username);
    };
  }

  private static Condition isPartOf(Condition whole) {
    return exists(selectOne().from(COMPONENT_USAGE).where(OF_USAGE).and(whole));
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      case USERNAME -> COMPONENT_USER_USAGE.USERNAME;
      case AMOUNT -> COMPONENT_USER_USAGE.AMOUNT;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(COMPONENT_USER_USAGE.ID.asc());
  }

  @Override
  protected Map<UUID, UserUsageView> views(List<UUID> rows, Viewer viewer) {
    Result<Record6<UUID, UUID, Instant, Instant, String, BigDecimal>> parts =
        dsl.select(
                COMPONENT_USER_USAGE.UUID,
                COMPONENT_USAGE.UUID,
                COMPONENT_USER_USAGE.CREATED,
                COMPONENT_USER_USAGE.MODIFIED,
                COMPONENT_USER_USAGE.USERNAME,
                COMPONENT_USER_USAGE.AMOUNT)
            .from(COMPONENT_USER_USAGE)
            .join(COMPONENT_USAGE)
            .on(OF_USAGE)
            .where(COMPONENT_USER_USAGE.UUID.in(rows))
            .fetch();
    Map<UUID, UsageView> wholes = UsageViews.read(dsl, parts.intoSet(COMPONENT_USAGE.UUID));
    Map<UUID, UserUsageView> views = new HashMap<>();
    parts.forEach(part ->
        views.put(
            part.value1(),
            new UserUsageView(
                new UserUsageId(part.value1()),
                part.value3(),
                part.value4(),
                part.value5(),
                new UsageAmount(part.value6()),
                requireNonNull(wholes.get(part.value2())))));
    return views;
  }
}
