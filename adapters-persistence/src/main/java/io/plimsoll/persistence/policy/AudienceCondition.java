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

import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.identity.Keys;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectConditionStep;

/** Whether an organization is in the audience of the policy of the enclosing query (rule 2). */
final class AudienceCondition {
  private AudienceCondition() {}

  /**
   * Blocked and archived organizations never are; with groups, a member of several still is one
   * organization.
   */
  static Condition includes(Field<Long> organization) {
    return includes(organization, names(organization));
  }

  /** The same of one organization, where there are few policies to be asked about it. */
  static Condition includes(OrganizationId organization) {
    Field<Long> key = Keys.of(organization);
    // or PostgreSQL would look up all policies of all groups that the organization is a member of
    Select<?> oneByOne = membership(key).offset(inline(0));
    return includes(key, condition(OFFERING_USAGE_POLICY.APPLY_TO_ALL).or(exists(oneByOne)));
  }

  private static Condition includes(Field<Long> organization, Condition isNamed) {
    return exists(
        selectOne()
            .from(ORGANIZATION)
            .where(ORGANIZATION.ID.eq(organization))
            .and(counts())
            .and(isNamed));
  }

  /** Whether the organization of the enclosing query is in any audience at all. */
  static Condition counts() {
    return condition(not(ORGANIZATION.BLOCKED)).and(not(ORGANIZATION.ARCHIVED));
  }

  /** Whether the policy is for all organizations, or one of its groups has this one. */
  static Condition names(Field<Long> organization) {
    return condition(OFFERING_USAGE_POLICY.APPLY_TO_ALL).or(exists(membership(organization)));
  }

  private static SelectConditionStep<?> membership(Field<Long> organization) {
    return selectOne()
        .from(POLICY_AUDIENCE)
        .join(ORGANIZATION_MEMBERSHIP)
        .on(ORGANIZATION_MEMBERSHIP.GROUP_ID.eq(POLICY_AUDIENCE.GROUP_ID))
        .where(POLICY_AUDIENCE.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
        .and(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(organization));
  }
}
