package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.RESOURCE_ORDER;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.marketplace.FindOrders;
import io.plimsoll.application.marketplace.OrderCriterion;
import io.plimsoll.application.marketplace.OrderSorting;
import io.plimsoll.application.marketplace.OrderView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderState;
import io.plimsoll.domain.marketplace.OrderType;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.finding.Visibility;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.ResourceOrderRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqFindOrders
    extends JooqFinder<ResourceOrderRecord, OrderView, OrderId, OrderCriterion, OrderSorting>
    implements FindOrders {
  private static final Field<?> COST =
      field(
          select(OFFERING_PLAN.UNIT_PRICE)
              .from(OFFERING_PLAN)
              .where(OFFERING_PLAN.ID.eq(RESOURCE_ORDER.PLAN_ID)));

  private final OrderViews views;

  JooqFindOrders(DSLContext dsl) {
    super(dsl, RESOURCE_ORDER.UUID, OrderId::value);
    this.views = new OrderViews(dsl);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return viewer.seesEverything()
        ? noCondition()
        : resourceMeets(
            Visibility.asConsumer(viewer, RESOURCE.PROJECT_ID)
                .or(Visibility.asProvider(viewer, RESOURCE.OFFERING_ID)));
  }

  @Override
  protected Condition meets(OrderCriterion criterion, Viewer viewer) {
    return switch (criterion) {
      case OrderCriterion.IsIn(Set<OrderState> states) -> RESOURCE_ORDER.STATE.in(states);
      case OrderCriterion.HasType(Set<OrderType> types) -> RESOURCE_ORDER.TYPE.in(types);
      case OrderCriterion.OfOffering(OfferingId offering) ->
          resourceMeets(RESOURCE.OFFERING_ID.eq(Keys.of(offering)));
      case OrderCriterion.InProject(ProjectId project) ->
          resourceMeets(RESOURCE.PROJECT_ID.eq(Keys.of(project)));
      case OrderCriterion.BoughtBy(OrganizationId organization) ->
          resourceMeets(ResourceFinder.boughtBy(organization));
      case OrderCriterion.SoldBy(OrganizationId provider) ->
          resourceMeets(ResourceFinder.soldBy(provider));
      case OrderCriterion.ForResource(ResourceId resource) ->
          RESOURCE_ORDER.RESOURCE_ID.eq(Keys.of(resource));
      case OrderCriterion.Mentions(String text) -> mentions(text);
      case OrderCriterion.PlacedFrom(Instant moment) -> RESOURCE_ORDER.CREATED.ge(moment);
    };
  }

  private static Condition mentions(String text) {
    return resourceMeets(
            Texts.of(RESOURCE.NAME)
                .containsIgnoreCase(text)
                .or(
                    RESOURCE.PROJECT_ID.in(
                        select(PROJECT.ID)
                            .from(PROJECT)
                            .where(Texts.of(PROJECT.NAME).containsIgnoreCase(text))))
                .or(
                    RESOURCE.OFFERING_ID.in(
                        select(OFFERING.ID)
                            .from(OFFERING)
                            .where(Texts.of(OFFERING.NAME).containsIgnoreCase(text)))))
        .or(
            RESOURCE_ORDER.CREATOR_ID.in(
                select(USER_ACCOUNT.ID)
                    .from(USER_ACCOUNT)
                    .where(Texts.of(USER_ACCOUNT.USERNAME).containsIgnoreCase(text))
                    .or(Texts.of(USER_ACCOUNT.FULL_NAME).containsIgnoreCase(text))));
  }

  private static Condition resourceMeets(Condition condition) {
    return RESOURCE_ORDER.RESOURCE_ID.in(select(RESOURCE.ID).from(RESOURCE).where(condition));
  }

  @Override
  protected Field<?> by(OrderSorting order) {
    return switch (order) {
      case PLACED -> RESOURCE_ORDER.CREATED;
      case COST -> COST;
      case STATE -> RESOURCE_ORDER.STATE;
      case CONSUMER_REVIEW -> RESOURCE_ORDER.CONSUMER_REVIEWED;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(RESOURCE_ORDER.CREATED.desc(), RESOURCE_ORDER.ID.desc());
  }

  @Override
  protected Map<UUID, OrderView> views(List<UUID> rows, Viewer viewer) {
    return views.read(RESOURCE_ORDER.UUID.in(rows)).stream()
        .collect(toMap(view -> view.order().id().value(), view -> view));
  }
}
