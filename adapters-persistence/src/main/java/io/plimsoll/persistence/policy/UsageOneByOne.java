package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_REPORTED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_TOTAL;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.plimsoll.domain.usage.BillingMonth;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;

/**
 * The last table of {@link AudienceUsage} without the others, for H2, which would execute each of
 * them anew wherever it is named.
 */
final class UsageOneByOne {
  private UsageOneByOne() {}

  static CommonTableExpression<?> measured(Condition asked, BillingMonth month) {
    return MEASURED.as(
        select(POLICY_LIMIT.POLICY_ID, POLICY_LIMIT.COMPONENT_ID)
            .select(
                sum(when(WindowCondition.at(month), USAGE_TOTAL.AMOUNT))
                    .as(MEASURED_TOTAL.getUnqualifiedName()),
                max(USAGE_TOTAL.REPORTED).as(MEASURED_REPORTED.getUnqualifiedName()))
            .from(OFFERING_USAGE_POLICY)
            .join(POLICY_LIMIT)
            .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
            .join(USAGE_TOTAL)
            .on(USAGE_TOTAL.COMPONENT_ID.eq(POLICY_LIMIT.COMPONENT_ID))
            .and(USAGE_TOTAL.BILLING_MONTH.le(month))
            .join(ORGANIZATION)
            .on(ORGANIZATION.ID.eq(USAGE_TOTAL.ORGANIZATION_ID))
            .and(AudienceCondition.counts())
            .where(asked)
            .and(AudienceCondition.names(ORGANIZATION.ID))
            .groupBy(POLICY_LIMIT.POLICY_ID, POLICY_LIMIT.COMPONENT_ID));
  }
}
