package io.plimsoll.persistence.delivery;

import static io.plimsoll.persistence.schema.Tables.DELIVERY;
import static io.plimsoll.persistence.schema.Tables.HOOK;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.delivery.DeliveryView;
import io.plimsoll.application.delivery.FindDeliveries.Criterion;
import io.plimsoll.application.delivery.FindDeliveries.Order;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.DeliveryRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SortField;

/** The deliveries of one policy, for those who see it. */
final class DeliveriesOfPolicy
    extends JooqFinder<DeliveryRecord, DeliveryView, DeliveryId, Criterion, Order> {
  private final PolicyId policy;

  DeliveriesOfPolicy(DSLContext dsl, PolicyId policy) {
    super(dsl, DELIVERY.UUID, DeliveryId::value);
    this.policy = policy;
  }

  @Override
  protected Condition visible(Viewer viewer) {
    Condition ofPolicy = DELIVERY.POLICY_UUID.eq(policy.value());
    return viewer.staff()
        ? ofPolicy
        : ofPolicy.and(DELIVERY.HOOK_UUID.isNull().or(DELIVERY.HOOK_UUID.in(hooksOf(viewer))));
  }

  private static Select<Record1<UUID>> hooksOf(Viewer viewer) {
    return select(HOOK.UUID).from(HOOK).where(HOOK.AUTHOR_ID.eq(Keys.of(viewer.user())));
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return DELIVERY.STATE.in(criterion.states().stream().map(Enum::name).toList());
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(DELIVERY.STAGED.desc(), DELIVERY.ID.desc());
  }

  @Override
  protected Map<UUID, DeliveryView> views(List<UUID> rows, Viewer viewer) {
    return dsl.selectFrom(DELIVERY)
        .where(DELIVERY.UUID.in(rows))
        .fetchMap(DELIVERY.UUID, DeliveryRows::view);
  }
}
