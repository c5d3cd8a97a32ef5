package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.RESOURCE_ORDER;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.plimsoll.application.marketplace.ComponentView;
import io.plimsoll.application.marketplace.OrderView;
import io.plimsoll.application.marketplace.ResourceView;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OrderType;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.persistence.schema.tables.records.OfferingComponentRecord;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads resources as screens show them, many with five statements. */
final class ResourceViews {
  private final DSLContext dsl;
  private final OrderViews orderViews;
  private final InstantSource clock;
  private final ZoneId zone;

  ResourceViews(DSLContext dsl, InstantSource clock, ZoneId zone) {
    this.dsl = dsl;
    this.orderViews = new OrderViews(dsl);
    this.clock = clock;
    this.zone = zone;
  }

  /** What belongs to resources, by their identities, and to their offerings, by theirs. */
  private record Parts(
      Map<UUID, List<ComponentView>> components,
      Map<UUID, Map<ComponentType, UsageTotal>> current,
      Map<UUID, Map<ComponentType, UsageTotal>> total,
      Map<UUID, List<OrderView>> orders) {}

  Map<UUID, ResourceView> read(List<UUID> resources) {
    Condition chosen = RESOURCE.UUID.in(resources);
    BillingMonth month = BillingMonth.at(clock.instant(), zone);
    Parts parts =
        new Parts(
            componentsOf(chosen),
            usageOf(chosen.and(COMPONENT_USAGE.BILLING_MONTH.eq(month))),
            usageOf(chosen),
            ordersOf(chosen));
    return dsl.select(PurchaseRows.FIELDS)
        .select(HoldFlag.PAUSING.inForce(), HoldFlag.DOWNSCALING.inForce())
        .from(PurchaseRows.joined())
        .where(chosen)
        .fetchMap(row -> row.get(RESOURCE.UUID), row -> view(row, parts));
  }

  private Map<UUID, List<ComponentView>> componentsOf(Condition chosen) {
    return dsl.select(OFFERING_COMPONENT.fields())
        .select(OFFERING.UUID)
        .from(OFFERING_COMPONENT)
        .join(OFFERING)
        .on(OFFERING.ID.eq(OFFERING_COMPONENT.OFFERING_ID))
        .where(OFFERING.ID.in(select(RESOURCE.OFFERING_ID).from(RESOURCE).where(chosen)))
        .orderBy(OFFERING_COMPONENT.ID)
        .fetchGroups(
            row -> row.get(OFFERING.UUID),
            row -> {
              OfferingComponentRecord component = row.into(OFFERING_COMPONENT);
              return new ComponentView(
                  OfferingRows.component(component, row.get(OFFERING.UUID)),
                  OfferingRows.profile(component));
            });
  }

  private Map<UUID, Map<ComponentType, UsageTotal>> usageOf(Condition chosen) {
    Map<UUID, Map<ComponentType, UsageTotal>> sums = new HashMap<>();
    dsl.select(RESOURCE.UUID, OFFERING_COMPONENT.TYPE, sum(COMPONENT_USAGE.AMOUNT))
        .from(COMPONENT_USAGE)
        .join(RESOURCE)
        .on(RESOURCE.ID.eq(COMPONENT_USAGE.RESOURCE_ID))
        .join(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(COMPONENT_USAGE.COMPONENT_ID))
        .where(chosen)
        .groupBy(RESOURCE.UUID, OFFERING_COMPONENT.TYPE)
        .forEach(row ->
            sums.computeIfAbsent(row.value1(), resource -> new HashMap<>())
                .put(new ComponentType(row.value2()), new UsageTotal(row.value3())));
    return sums;
  }

  private Map<UUID, List<OrderView>> ordersOf(Condition chosen) {
    return orderViews
        .read(
            chosen.and(
                RESOURCE_ORDER
                    .TYPE
                    .eq(OrderType.CREATE)
                    .or(RESOURCE_ORDER.STATE.in(JooqOrders.UNDER_WAY))))
        .stream()
        .collect(Collectors.groupingBy(view -> view.order().resource().value()));
  }

  private static ResourceView view(Record row, Parts parts) {
    UUID resource = row.get(RESOURCE.UUID);
    List<OrderView> orders = parts.orders().getOrDefault(resource, List.of());
    return new ResourceView(
        PurchaseRows.purchase(row),
        row.get(RESOURCE.CREATED),
        row.get(RESOURCE.MODIFIED),
        new ResourceFlags(
            row.get(HoldFlag.PAUSING.inForce()),
            row.get(HoldFlag.DOWNSCALING.inForce()),
            row.get(RESOURCE.RESTRICT_MEMBER_ACCESS)),
        PurchaseRows.plan(row, OFFERING_PLAN),
        parts.components().getOrDefault(row.get(OFFERING.UUID), List.of()),
        parts.current().getOrDefault(resource, Map.of()),
        parts.total().getOrDefault(resource, Map.of()),
        first(orders, order -> order.order().request().type() == OrderType.CREATE),
        first(orders, order -> order.order().state().isUnderWay()));
  }

  private static @Nullable OrderView first(List<OrderView> orders, Predicate<OrderView> which) {
    return orders.stream().filter(which).findFirst().orElse(null);
  }
}
