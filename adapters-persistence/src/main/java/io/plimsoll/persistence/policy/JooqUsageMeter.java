package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static io.plimsoll.persistence.schema.Tables.POLICY_AUDIENCE;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UsageTotals;
import io.plimsoll.persistence.identity.Keys;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/**
 * Policies of an offering share its sums, so these are added up once for each component,
 * organization and period; and the limits of a policy share its audience, so that is looked up once
 * for each policy and organization.
 */
@Component
class JooqUsageMeter implements UsageMeter {
  private static final Name USED = name("used");
  private static final Field<Long> USED_COMPONENT = column(USED, USAGE_TOTAL.COMPONENT_ID);
  private static final Field<Long> USER = column(USED, USAGE_TOTAL.ORGANIZATION_ID);

  private static final Name USERS = name("users");
  private static final Field<Long> USERS_OFFERING = column(USERS, OFFERING_COMPONENT.OFFERING_ID);
  private static final Field<Long> USER_OF_OFFERING = column(USERS, USAGE_TOTAL.ORGANIZATION_ID);

  private static final Name COUNTED = name("counted");
  private static final Field<Long> COUNTED_POLICY = column(COUNTED, POLICY_AUDIENCE.POLICY_ID);
  private static final Field<Long> COUNTED_USER = column(COUNTED, USAGE_TOTAL.ORGANIZATION_ID);

  private final DSLContext dsl;

  JooqUsageMeter(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<PolicyId, UsageTotals> measure(Set<PolicyId> policies, BillingMonth month) {
    Map<PolicyId, Map<ComponentType, UsageTotal>> measured = new HashMap<>();
    for (var row : totals(policies, month)) {
      Map<ComponentType, UsageTotal> totals =
          measured.computeIfAbsent(new PolicyId(row.value1()), policy -> new HashMap<>());
      if (row.value2() != null) {
        totals.put(new ComponentType(row.value2()), new UsageTotal(row.value3()));
      }
    }
    return measured.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, policy -> new UsageTotals(policy.getValue())));
  }

  /** Outer joins: a policy without limits is measured as well, and a limit without any usage. */
  private Result<Record3<UUID, String, BigDecimal>> totals(
      Set<PolicyId> policies, BillingMonth month) {
    return dsl.with(used(policies, month))
        .with(users())
        .with(counted(policies))
        .select(
            OFFERING_USAGE_POLICY.UUID,
            OFFERING_COMPONENT.TYPE,
            coalesce(sum(inPeriodOfPolicy()), inline(BigDecimal.ZERO)))
        .from(OFFERING_USAGE_POLICY)
        .leftJoin(POLICY_LIMIT)
        .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
        .leftJoin(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID))
        .leftJoin(COUNTED)
        .on(COUNTED_POLICY.eq(OFFERING_USAGE_POLICY.ID))
        .leftJoin(USED)
        .on(USED_COMPONENT.eq(POLICY_LIMIT.COMPONENT_ID))
        .and(USER.eq(COUNTED_USER))
        .where(OFFERING_USAGE_POLICY.UUID.in(Keys.uuids(policies)))
        .groupBy(OFFERING_USAGE_POLICY.UUID, OFFERING_COMPONENT.TYPE)
        .fetch();
  }

  /** What each organization that counts used of what the policies limit, in each period. */
  private static CommonTableExpression<?> used(Set<PolicyId> policies, BillingMonth month) {
    return USED.asMaterialized(
        select(USAGE_TOTAL.COMPONENT_ID, USAGE_TOTAL.ORGANIZATION_ID)
            .select(Stream.of(Period.values()).map(period -> sumIn(period, month)).toList())
            .from(USAGE_TOTAL)
            .join(ORGANIZATION)
            .on(ORGANIZATION.ID.eq(USAGE_TOTAL.ORGANIZATION_ID))
            .and(not(ORGANIZATION.BLOCKED))
            .and(not(ORGANIZATION.ARCHIVED))
            .where(USAGE_TOTAL.BILLING_MONTH.le(month))
            .and(
                USAGE_TOTAL.COMPONENT_ID.in(
                    select(POLICY_LIMIT.COMPONENT_ID)
                        .from(OFFERING_USAGE_POLICY)
                        .join(POLICY_LIMIT)
                        .on(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
                        .where(OFFERING_USAGE_POLICY.UUID.in(Keys.uuids(policies)))))
            .groupBy(USAGE_TOTAL.COMPONENT_ID, USAGE_TOTAL.ORGANIZATION_ID));
  }

  private static SelectField<BigDecimal> sumIn(Period period, BillingMonth month) {
    return sum(when(WindowCondition.within(period.windowAt(month)), USAGE_TOTAL.AMOUNT))
        .as(period.name());
  }

  /** Which offerings those organizations used. */
  private static CommonTableExpression<?> users() {
    return USERS.as(
        selectDistinct(OFFERING_COMPONENT.OFFERING_ID, USER)
            .from(USED)
            .join(OFFERING_COMPONENT)
            .on(OFFERING_COMPONENT.ID.eq(USED_COMPONENT)));
  }

  /** Which of them are in the audience of which policy (rule 2). */
  private static CommonTableExpression<?> counted(Set<PolicyId> policies) {
    return COUNTED
        .fields(COUNTED_POLICY.getUnqualifiedName(), COUNTED_USER.getUnqualifiedName())
        .asMaterialized(
            select(OFFERING_USAGE_POLICY.ID, USER_OF_OFFERING)
                .from(OFFERING_USAGE_POLICY)
                .join(USERS)
                .on(USERS_OFFERING.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
                .where(OFFERING_USAGE_POLICY.UUID.in(Keys.uuids(policies)))
                .and(OFFERING_USAGE_POLICY.APPLY_TO_ALL)
                .union(
                    select(OFFERING_USAGE_POLICY.ID, USER_OF_OFFERING)
                        .from(OFFERING_USAGE_POLICY)
                        .join(POLICY_AUDIENCE)
                        .on(POLICY_AUDIENCE.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
                        .join(USERS)
                        .on(USERS_OFFERING.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
                        .join(ORGANIZATION_MEMBERSHIP)
                        .on(ORGANIZATION_MEMBERSHIP.GROUP_ID.eq(POLICY_AUDIENCE.GROUP_ID))
                        .and(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(USER_OF_OFFERING))
                        .where(OFFERING_USAGE_POLICY.UUID.in(Keys.uuids(policies)))));
  }

  private static Field<BigDecimal> inPeriodOfPolicy() {
    Field<BigDecimal> sum = inline((BigDecimal) null);
    for (Period period : Period.values()) {
      sum =
          when(
                  OFFERING_USAGE_POLICY.PERIOD.eq(inline(period.name())),
                  field(USED.append(period.name()), BigDecimal.class))
              .otherwise(sum);
    }
    return sum;
  }

  private static <T> Field<T> column(Name table, TableField<?, T> like) {
    return field(table.append(like.getUnqualifiedName()), like.getDataType());
  }
}
