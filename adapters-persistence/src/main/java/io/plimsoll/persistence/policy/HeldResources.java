package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.persistence.schema.tables.Resource;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSelectStep;

/**
 * The resources that fired policies reach (rule 10): those of their offerings that are not
 * terminated and belong to organizations of their audiences. An action that is in force holds all
 * that its policy reaches.
 */
public final class HeldResources {
  private static final Resource HELD = RESOURCE.as("held");

  private HeldResources() {}

  /** The keys of all that this action holds, each as often as there are policies that do it. */
  public static Select<Record1<Long>> by(PolicyAction action) {
    return held(action);
  }

  /** Whether this action of any policy holds the resource of the enclosing query. */
  public static Condition include(PolicyAction action) {
    return exists(held(action).and(HELD.ID.eq(RESOURCE.ID)));
  }

  private static SelectConditionStep<Record1<Long>> held(PolicyAction action) {
    return joined(select(HELD.ID)).and(PolicyColumns.hasInForce(action));
  }

  /** Fired policies, each with every resource that it reaches, whatever its actions. */
  static <R extends Record> SelectConditionStep<R> joined(SelectSelectStep<R> columns) {
    return columns
        .from(OFFERING_USAGE_POLICY)
        .join(HELD)
        .on(HELD.OFFERING_ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
        .join(PROJECT)
        .on(PROJECT.ID.eq(HELD.PROJECT_ID))
        .where(OFFERING_USAGE_POLICY.FIRED)
        .and(HELD.STATE.ne(ResourceState.TERMINATED))
        .and(AudienceCondition.includes(PROJECT.ORGANIZATION_ID));
  }
}
