package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.STAGED_ACTION;

import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.StagedAction;
import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqActionOutbox implements ActionOutbox {
  private final DSLContext dsl;

  JooqActionOutbox(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void stage(Collection<StagedAction> actions) {
    dsl.batched(batch -> {
      for (StagedAction action : actions) {
        batch
            .dsl()
            .insertInto(STAGED_ACTION)
            .set(STAGED_ACTION.UUID, action.id())
            .set(STAGED_ACTION.POLICY_UUID, action.policy().value())
            .set(STAGED_ACTION.POLICY_VERSION, action.policyVersion())
            .set(STAGED_ACTION.ACTION, action.action().word())
            .set(STAGED_ACTION.DIRECTION, action.direction().name())
            .set(STAGED_ACTION.STAGED, action.at())
            .onConflictDoNothing()
            .execute();
      }
    });
  }
}
