package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.persistence.policy.HeldResources;
import io.plimsoll.persistence.schema.tables.records.ResourceRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;

/**
 * A flag that shows that a resource is held: by staff, as its row says, or by fired policies.
 * Either is enough.
 */
final class HoldFlag {
  static final HoldFlag PAUSING = new HoldFlag(RESOURCE.PAUSED, PolicyAction.REQUEST_PAUSING);
  static final HoldFlag DOWNSCALING =
      new HoldFlag(RESOURCE.DOWNSCALED, PolicyAction.REQUEST_DOWNSCALING);

  private final TableField<ResourceRecord, Boolean> byStaff;
  private final PolicyAction action;
  private final Field<Boolean> inForce;

  private HoldFlag(TableField<ResourceRecord, Boolean> byStaff, PolicyAction action) {
    this.byStaff = byStaff;
    this.action = action;
    this.inForce =
        field(condition(byStaff).or(HeldResources.include(action))).as("held_by_" + action.word());
  }

  /** Whether the resource of a row is held, as a column of that row. */
  Field<Boolean> inForce() {
    return inForce;
  }

  /** Whether the resource of the enclosing query is held, or whether it is not. */
  Condition is(boolean held) {
    return held
        // a set to begin with: few are held, and all others need not be looked at
        ? RESOURCE.ID.in(
            select(RESOURCE.ID).from(RESOURCE).where(byStaff).unionAll(HeldResources.by(action)))
        : not(condition(byStaff)).and(not(HeldResources.include(action)));
  }
}
