package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static io.plimsoll.persistence.schema.Tables.POLICY_AUDIENCE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.jooq.Field;

/** Whether an organization is in the audience of the policy of the enclosing query (rule 2). */
final class AudienceCondition {
  private AudienceCondition() {}

  /**
   * Blocked and archived organizations never are; with groups, a member of several still is one
   * organization.
   */
  static Condition includes(Field<Long> organization) {
    return exists(
        selectOne()
            .from(ORGANIZATION)
            .where(ORGANIZATION.ID.eq(organization))
            .and(counts())
            .and(names(organization)));
  }

  /** Whether the organization of the enclosing query is in any audience at all. */
  static Condition counts() {
    return condition(not(ORGANIZATION.BLOCKED)).and(not(ORGANIZATION.ARCHIVED));
  }

  /** Whether the policy is for all organizations, or one of its groups has this one. */
  static Condition names(Field<Long> organization) {
    return condition(OFFERING_USAGE_POLICY.APPLY_TO_ALL).or(isMember(organization));
  }

  private static Condition isMember(Field<Long> organization) {
    return exists(
        selectOne()
            .from(POLICY_AUDIENCE)
            .join(ORGANIZATION_MEMBERSHIP)
            .on(ORGANIZATION_MEMBERSHIP.GROUP_ID.eq(POLICY_AUDIENCE.GROUP_ID))
            .where(POLICY_AUDIENCE.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
            .and(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(organization))
            // keeps PostgreSQL from looking up all policies of all groups that it is a member of
            .offset(inline(0)));
  }
}
