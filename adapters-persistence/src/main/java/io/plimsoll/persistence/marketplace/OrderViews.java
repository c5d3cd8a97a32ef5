package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.RESOURCE_ORDER;

import io.plimsoll.application.marketplace.OrderView;
import io.plimsoll.application.marketplace.OrderView.PersonView;
import io.plimsoll.persistence.schema.tables.UserAccount;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads orders as screens show them, many with one statement. */
final class OrderViews {
  private final DSLContext dsl;

  OrderViews(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** In the order in which they were placed. */
  List<OrderView> read(Condition which) {
    return dsl.select(RESOURCE_ORDER.fields())
        .select(PurchaseRows.FIELDS)
        .select(OrderRows.PLAN.fields())
        .select(OrderRows.ORDERER.UUID, OrderRows.ORDERER.USERNAME, OrderRows.ORDERER.FULL_NAME)
        .select(OrderRows.CONSUMER.UUID, OrderRows.CONSUMER.USERNAME, OrderRows.CONSUMER.FULL_NAME)
        .select(OrderRows.PROVIDER.UUID, OrderRows.PROVIDER.USERNAME, OrderRows.PROVIDER.FULL_NAME)
        .from(OrderRows.joinedWith(PurchaseRows.joined()))
        .where(which)
        .orderBy(RESOURCE_ORDER.CREATED, RESOURCE_ORDER.ID)
        .fetch(OrderViews::view);
  }

  private static OrderView view(Record row) {
    return new OrderView(
        OrderRows.order(row),
        row.get(RESOURCE_ORDER.MODIFIED),
        PurchaseRows.purchase(row),
        PurchaseRows.plan(row, OrderRows.PLAN),
        person(row, OrderRows.ORDERER),
        person(row, OrderRows.CONSUMER),
        person(row, OrderRows.PROVIDER));
  }

  private static @Nullable PersonView person(Record row, UserAccount user) {
    return row.get(user.UUID) == null
        ? null
        : new PersonView(row.get(user.USERNAME), row.get(user.FULL_NAME));
  }
}
