package io.plimsoll.persistence.delivery;

import static io.plimsoll.persistence.schema.Tables.DELIVERY;
import static io.plimsoll.persistence.schema.Tables.STAGED_ACTION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import com.github.kagkarlsson.scheduler.task.Priority;
import io.plimsoll.application.delivery.SendDelivery;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.Delivery.Origin;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.persistence.task.TaskQueue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

@Component
class JooqDeliveries implements Deliveries {
  private final DSLContext dsl;
  private final TaskQueue tasks;

  JooqDeliveries(DSLContext dsl, TaskQueue tasks) {
    this.dsl = dsl;
    this.tasks = tasks;
  }

  @Override
  public void stage(Collection<Delivery> deliveries) {
    Map<UUID, Delivery> unknown = new LinkedHashMap<>();
    deliveries.forEach(delivery -> unknown.putIfAbsent(delivery.id().value(), delivery));
    unknown.keySet().removeAll(known(unknown.keySet()));
    dsl.batched(batch ->
        unknown
            .values()
            .forEach(delivery ->
                batch.dsl().insertInto(DELIVERY).set(DeliveryRows.of(delivery)).execute()));
    send(unknown.values().stream());
  }

  private Collection<UUID> known(Collection<UUID> ids) {
    return dsl.select(DELIVERY.UUID)
        .from(DELIVERY)
        .where(DELIVERY.UUID.in(ids))
        .fetch(DELIVERY.UUID);
  }

  /** The task of an earlier round may not be gone yet. */
  private void send(Stream<Delivery> deliveries) {
    tasks.add(
        SendDelivery.TASK,
        Priority.MEDIUM,
        deliveries.map(SendDelivery.Round::of).map(SendDelivery.Round::toString));
  }

  @Override
  public Optional<Delivery> lock(DeliveryId id) {
    return dsl.selectFrom(DELIVERY)
        .where(DELIVERY.UUID.eq(id.value()))
        .forUpdate()
        .fetchOptional(DeliveryRows::delivery);
  }

  @Override
  public void save(Delivery delivery) {
    dsl.update(DELIVERY)
        .set(DELIVERY.STATE, delivery.state().name())
        .set(DELIVERY.ROUND, delivery.round())
        .set(DELIVERY.SINCE, delivery.since())
        .set(DELIVERY.ATTEMPTS, delivery.attempts())
        .set(DELIVERY.TRIED, delivery.tried().orElse(null))
        .set(DELIVERY.ERROR, delivery.error())
        .where(DELIVERY.UUID.eq(delivery.id().value()))
        .execute();
  }

  @Override
  public void saveToSend(Delivery delivery) {
    save(delivery);
    send(Stream.of(delivery));
  }

  @Override
  public boolean isOvertaking(Delivery delivery) {
    return delivery.origin() instanceof Origin.OfAction(StagedAction action, var undoes)
        && dsl.fetchExists(
            DELIVERY,
            ofActionOf(action)
                .and(DELIVERY.STATE.eq(DeliveryState.STAGED.name()))
                .and(DELIVERY.POLICY_VERSION.lt(action.policyVersion()))
                .and(isTo(delivery)));
  }

  @Override
  public boolean isOutdated(Delivery delivery) {
    return delivery.origin() instanceof Origin.OfAction(StagedAction action, var undoes)
        && dsl.fetchExists(
            DELIVERY,
            ofActionOf(action)
                .and(DELIVERY.POLICY_VERSION.gt(action.policyVersion()))
                .and(isTo(delivery)));
  }

  private static Condition isTo(Delivery delivery) {
    return lower(DELIVERY.RECIPIENT).eq(delivery.recipient().key());
  }

  private static Condition ofActionOf(StagedAction action) {
    return DELIVERY
        .POLICY_UUID
        .eq(action.policy().value())
        .and(DELIVERY.ACTION.eq(action.action().word()));
  }

  @Override
  public List<Delivery> undoneBy(StagedAction lifted) {
    return dsl.selectFrom(DELIVERY)
        .where(ofActionOf(lifted))
        .and(DELIVERY.OCCASION.eq(StagedAction.Occasion.FIRED.name()))
        .and(DELIVERY.POLICY_VERSION.eq(lastFiringBefore(lifted)))
        .orderBy(DELIVERY.ID)
        .fetch(DeliveryRows::delivery);
  }

  private static Field<Long> lastFiringBefore(StagedAction lifted) {
    return field(
        select(max(STAGED_ACTION.POLICY_VERSION))
            .from(STAGED_ACTION)
            .where(STAGED_ACTION.POLICY_UUID.eq(lifted.policy().value()))
            .and(STAGED_ACTION.ACTION.eq(lifted.action().word()))
            .and(STAGED_ACTION.OCCASION.eq(StagedAction.Occasion.FIRED.name()))
            .and(STAGED_ACTION.POLICY_VERSION.lt(lifted.policyVersion())));
  }
}
