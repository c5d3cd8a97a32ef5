package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.STAGED_ACTION;

import com.github.kagkarlsson.scheduler.task.Priority;
import io.plimsoll.application.delivery.CarryOutAction;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedActions;
import io.plimsoll.persistence.schema.tables.records.StagedActionRecord;
import io.plimsoll.persistence.task.TaskQueue;
import io.plimsoll.persistence.transaction.RowBatch;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqActionOutbox implements ActionOutbox, StagedActions {
  private final DSLContext dsl;
  private final TaskQueue tasks;

  JooqActionOutbox(DSLContext dsl, TaskQueue tasks) {
    this.dsl = dsl;
    this.tasks = tasks;
  }

  @Override
  public void stage(Collection<StagedAction> actions) {
    Map<UUID, StagedAction> unknown = new LinkedHashMap<>();
    actions.forEach(action -> unknown.putIfAbsent(action.id(), action));
    unknown.keySet().removeAll(known(unknown.keySet()));
    insert(unknown);
    tasks.add(CarryOutAction.TASK, Priority.MEDIUM, unknown.keySet().stream().map(UUID::toString));
  }

  private Collection<UUID> known(Collection<UUID> ids) {
    return dsl.select(STAGED_ACTION.UUID)
        .from(STAGED_ACTION)
        .where(STAGED_ACTION.UUID.in(ids))
        .fetch(STAGED_ACTION.UUID);
  }

  private void insert(Map<UUID, StagedAction> actions) {
    RowBatch rows =
        RowBatch.of(
            dsl,
            dsl.insertInto(STAGED_ACTION)
                .set(STAGED_ACTION.UUID, (UUID) null)
                .set(STAGED_ACTION.POLICY_UUID, (UUID) null)
                .set(STAGED_ACTION.POLICY_VERSION, (Long) null)
                .set(STAGED_ACTION.ACTION, (String) null)
                .set(STAGED_ACTION.OCCASION, (String) null)
                .set(STAGED_ACTION.STAGED, (Instant) null));
    actions.forEach((id, action) ->
        rows.add(
            id,
            action.policy().value(),
            action.policyVersion(),
            action.action().word(),
            action.occasion().name(),
            action.at()));
    rows.execute();
  }

  @Override
  public Optional<StagedAction> takeUp(UUID id) {
    return dsl.selectFrom(STAGED_ACTION)
        .where(STAGED_ACTION.UUID.eq(id))
        .and(STAGED_ACTION.FINISHED.isNull())
        .forUpdate()
        .fetchOptional(JooqActionOutbox::action);
  }

  private static StagedAction action(StagedActionRecord row) {
    return new StagedAction(
        new PolicyId(row.getPolicyUuid()),
        row.getPolicyVersion(),
        Worded.of(PolicyAction.class, row.getAction()).orElseThrow(),
        StagedAction.Occasion.valueOf(row.getOccasion()),
        row.getStaged());
  }

  @Override
  public boolean isOvertaking(StagedAction action) {
    return dsl.fetchExists(
        STAGED_ACTION,
        STAGED_ACTION
            .POLICY_UUID
            .eq(action.policy().value())
            .and(STAGED_ACTION.ACTION.eq(action.action().word()))
            .and(STAGED_ACTION.POLICY_VERSION.lt(action.policyVersion()))
            .and(STAGED_ACTION.FINISHED.isNull()));
  }

  @Override
  public void finish(StagedAction action, Instant at) {
    dsl.update(STAGED_ACTION)
        .set(STAGED_ACTION.FINISHED, at)
        .where(STAGED_ACTION.UUID.eq(action.id()))
        .execute();
  }
}
