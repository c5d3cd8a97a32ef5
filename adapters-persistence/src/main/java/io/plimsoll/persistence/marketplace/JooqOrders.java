package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.RESOURCE_ORDER;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderProgress;
import io.plimsoll.domain.marketplace.OrderRequest;
import io.plimsoll.domain.marketplace.OrderState;
import io.plimsoll.domain.marketplace.Orders;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Signature;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqOrders implements Orders {
  static final Set<OrderState> UNDER_WAY =
      EnumSet.allOf(OrderState.class).stream()
          .filter(OrderState::isUnderWay)
          .collect(Collectors.toUnmodifiableSet());

  private final DSLContext dsl;
  private final Upsert upsert;
  private final InstantSource clock;

  JooqOrders(DSLContext dsl, Upsert upsert, InstantSource clock) {
    this.dsl = dsl;
    this.upsert = upsert;
    this.clock = clock;
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return dsl.select(RESOURCE_ORDER.fields())
        .select(
            RESOURCE.UUID,
            OrderRows.PLAN.UUID,
            OrderRows.ORDERER.UUID,
            OrderRows.CONSUMER.UUID,
            OrderRows.PROVIDER.UUID)
        .from(OrderRows.joinedWith(RESOURCE))
        .where(RESOURCE_ORDER.UUID.eq(id.value()))
        .fetchOptional(OrderRows::order);
  }

  @Override
  public boolean isUnderWay(ResourceId resource) {
    return dsl.fetchExists(
        RESOURCE_ORDER,
        RESOURCE_ORDER.RESOURCE_ID.eq(Keys.of(resource)).and(RESOURCE_ORDER.STATE.in(UNDER_WAY)));
  }

  @Override
  public void save(Order order) {
    Signature placed = order.placed();
    upsert.save(
        RESOURCE_ORDER.UUID,
        List.of(order),
        this::row,
        Map.of(
            RESOURCE_ORDER.CREATED, placed.at(), RESOURCE_ORDER.CREATOR_ID, Keys.of(user(placed))));
  }

  private Map<Field<?>, @Nullable Object> row(Order order) {
    OrderRequest request = order.request();
    OrderProgress progress = order.progress();
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(RESOURCE_ORDER.UUID, order.id().value());
    row.put(RESOURCE_ORDER.MODIFIED, clock.instant());
    row.put(RESOURCE_ORDER.RESOURCE_ID, Keys.of(order.resource()));
    row.put(RESOURCE_ORDER.TYPE, request.type());
    row.put(RESOURCE_ORDER.STATE, progress.state());
    row.put(RESOURCE_ORDER.PLAN_ID, Keys.of(request.plan()));
    row.put(RESOURCE_ORDER.ATTRIBUTES, request.attributes());
    row.put(RESOURCE_ORDER.LIMITS, LimitsColumn.text(request.limits()));
    row.put(RESOURCE_ORDER.SLUG, request.remarks().slug());
    row.put(RESOURCE_ORDER.REQUEST_COMMENT, request.remarks().comment());
    row.put(RESOURCE_ORDER.START_DATE, request.remarks().start());
    row.put(RESOURCE_ORDER.CALLBACK_URL, request.remarks().callbackUrl());
    row.put(RESOURCE_ORDER.ERROR_MESSAGE, progress.errorMessage());
    row.put(RESOURCE_ORDER.BACKEND_ID, order.backendId());
    row.put(RESOURCE_ORDER.CONSUMER_REVIEWER_ID, Keys.of(user(progress.consumerReview())));
    row.put(RESOURCE_ORDER.CONSUMER_REVIEWED, at(progress.consumerReview()));
    row.put(RESOURCE_ORDER.PROVIDER_REVIEWER_ID, Keys.of(user(progress.providerReview())));
    row.put(RESOURCE_ORDER.PROVIDER_REVIEWED, at(progress.providerReview()));
    row.put(RESOURCE_ORDER.COMPLETED, progress.completed());
    return row;
  }

  private static @Nullable UserId user(@Nullable Signature signature) {
    return signature == null || signature.user() == null ? null : new UserId(signature.user());
  }

  private static @Nullable Instant at(@Nullable Signature signature) {
    return signature == null ? null : signature.at();
  }
}
