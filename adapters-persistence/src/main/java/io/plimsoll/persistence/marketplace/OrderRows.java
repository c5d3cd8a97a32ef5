package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.RESOURCE_ORDER;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;

import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderProgress;
import io.plimsoll.domain.marketplace.OrderRemarks;
import io.plimsoll.domain.marketplace.OrderRequest;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Signature;
import io.plimsoll.persistence.schema.tables.OfferingPlan;
import io.plimsoll.persistence.schema.tables.UserAccount;
import io.plimsoll.persistence.schema.tables.records.ResourceOrderRecord;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Orders with those who had a part in them, as rows of one join. */
final class OrderRows {
  static final UserAccount ORDERER = USER_ACCOUNT.as("orderer");
  static final UserAccount CONSUMER = USER_ACCOUNT.as("consumer");
  static final UserAccount PROVIDER = USER_ACCOUNT.as("provider_reviewer");
  static final OfferingPlan PLAN = OFFERING_PLAN.as("ordered_plan");

  private OrderRows() {}

  /** Orders, joined with their resources and whatever else there is of those. */
  static Table<?> joinedWith(Table<?> resources) {
    return RESOURCE_ORDER
        .join(resources)
        .on(RESOURCE.ID.eq(RESOURCE_ORDER.RESOURCE_ID))
        .leftJoin(PLAN)
        .on(PLAN.ID.eq(RESOURCE_ORDER.PLAN_ID))
        .leftJoin(ORDERER)
        .on(ORDERER.ID.eq(RESOURCE_ORDER.CREATOR_ID))
        .leftJoin(CONSUMER)
        .on(CONSUMER.ID.eq(RESOURCE_ORDER.CONSUMER_REVIEWER_ID))
        .leftJoin(PROVIDER)
        .on(PROVIDER.ID.eq(RESOURCE_ORDER.PROVIDER_REVIEWER_ID));
  }

  static Order order(Record joined) {
    ResourceOrderRecord row = joined.into(RESOURCE_ORDER);
    return new Order(
        new OrderId(row.getUuid()),
        new ResourceId(joined.get(RESOURCE.UUID)),
        new OrderRequest(
            row.getType(),
            plan(joined.get(PLAN.UUID)),
            row.getAttributes(),
            LimitsColumn.limits(row.getLimits()),
            new OrderRemarks(
                row.getSlug(), row.getRequestComment(), row.getStartDate(), row.getCallbackUrl())),
        new Signature(joined.get(ORDERER.UUID), row.getCreated()),
        row.getBackendId(),
        new OrderProgress(
            row.getState(),
            signature(joined.get(CONSUMER.UUID), row.getConsumerReviewed()),
            signature(joined.get(PROVIDER.UUID), row.getProviderReviewed()),
            row.getErrorMessage(),
            row.getCompleted()));
  }

  private static @Nullable PlanId plan(@Nullable UUID id) {
    return id == null ? null : new PlanId(id);
  }

  private static @Nullable Signature signature(@Nullable UUID user, @Nullable Instant at) {
    return at == null ? null : new Signature(user, at);
  }
}
