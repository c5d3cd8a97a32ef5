package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static io.plimsoll.persistence.schema.Tables.POLICY_AUDIENCE;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.SQLDialect;
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
  private static final Name ASKED = name("asked");
  private static final Field<Long> ASKED_POLICY = column(ASKED, OFFERING_USAGE_POLICY.ID);
  private static final Field<UUID> ASKED_UUID = column(ASKED, OFFERING_USAGE_POLICY.UUID);
  private static final Field<Long> ASKED_OFFERING =
      column(ASKED, OFFERING_USAGE_POLICY.OFFERING_ID);
  private static final Field<String> ASKED_PERIOD = column(ASKED, OFFERING_USAGE_POLICY.PERIOD);
  private static final Field<Boolean> ASKED_FOR_ALL =
      column(ASKED, OFFERING_USAGE_POLICY.APPLY_TO_ALL);

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
    return dsl.with(asked(policies))
        .with(used(policies, month))
        .with(users())
        .with(counted())
        .select(
            ASKED_UUID,
            OFFERING_COMPONENT.TYPE,
            coalesce(sum(inPeriodAsked()), inline(BigDecimal.ZERO)))
        .from(ASKED)
        .leftJoin(POLICY_LIMIT)
        .on(POLICY_LIMIT.POLICY_ID.eq(ASKED_POLICY))
        .leftJoin(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID))
        .leftJoin(COUNTED)
        .on(COUNTED_POLICY.eq(ASKED_POLICY))
        .leftJoin(USED)
        .on(USED_COMPONENT.eq(POLICY_LIMIT.COMPONENT_ID))
        .and(USER.eq(COUNTED_USER))
        .groupBy(ASKED_UUID, OFFERING_COMPONENT.TYPE)
        .fetch();
  }

  private static CommonTableExpression<?> asked(Set<PolicyId> policies) {
    return ASKED.asMaterialized(
        select(
                OFFERING_USAGE_POLICY.ID,
                OFFERING_USAGE_POLICY.UUID,
                OFFERING_USAGE_POLICY.OFFERING_ID,
                OFFERING_USAGE_POLICY.PERIOD,
                OFFERING_USAGE_POLICY.APPLY_TO_ALL)
            .from(OFFERING_USAGE_POLICY)
            .where(OFFERING_USAGE_POLICY.UUID.in(Keys.uuids(policies))));
  }

  /** What each organization that counts used of what the policies limit, in each period. */
  private CommonTableExpression<?> used(Set<PolicyId> policies, BillingMonth month) {
    return USED.asMaterialized(
        select(USAGE_TOTAL.COMPONENT_ID, USAGE_TOTAL.ORGANIZATION_ID)
            .select(Stream.of(Period.values()).map(period -> sumIn(period, month)).toList())
            .from(USAGE_TOTAL)
            .join(ORGANIZATION)
            .on(ORGANIZATION.ID.eq(USAGE_TOTAL.ORGANIZATION_ID))
            .and(AudienceCondition.counts())
            .where(isLimitedBy(policies))
            .and(USAGE_TOTAL.BILLING_MONTH.le(month))
            .groupBy(USAGE_TOTAL.COMPONENT_ID, USAGE_TOTAL.ORGANIZATION_ID));
  }

  private Condition isLimitedBy(Set<PolicyId> policies) {
    // PostgreSQL would read all sums for a subquery; H2 would execute it for each row of the outer
    // ones
    return dsl.family() == SQLDialect.POSTGRES
        ? USAGE_TOTAL.COMPONENT_ID.eq(
            any(
                array(
                    selectDistinct(POLICY_LIMIT.COMPONENT_ID)
                        .from(ASKED)
                        .join(POLICY_LIMIT)
                        .on(POLICY_LIMIT.POLICY_ID.eq(ASKED_POLICY)))))
        : USAGE_TOTAL.COMPONENT_ID.in(
            dsl.fetchValues(
                selectDistinct(POLICY_LIMIT.COMPONENT_ID)
                    .from(POLICY_LIMIT)
                    .join(OFFERING_USAGE_POLICY)
                    .on(OFFERING_USAGE_POLICY.ID.eq(POLICY_LIMIT.POLICY_ID))
                    .where(OFFERING_USAGE_POLICY.UUID.in(Keys.uuids(policies)))));
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
  private static CommonTableExpression<?> counted() {
    return COUNTED
        .fields(COUNTED_POLICY.getUnqualifiedName(), COUNTED_USER.getUnqualifiedName())
        .asMaterialized(
            select(ASKED_POLICY, USER_OF_OFFERING)
                .from(ASKED)
                .join(table(USERS))
                .on(USERS_OFFERING.eq(ASKED_OFFERING))
                .where(ASKED_FOR_ALL)
                .union(
                    select(ASKED_POLICY, USER_OF_OFFERING)
                        .from(ASKED)
                        .join(POLICY_AUDIENCE)
                        .on(POLICY_AUDIENCE.POLICY_ID.eq(ASKED_POLICY))
                        .join(table(USERS))
                        .on(USERS_OFFERING.eq(ASKED_OFFERING))
                        .join(ORGANIZATION_MEMBERSHIP)
                        .on(ORGANIZATION_MEMBERSHIP.GROUP_ID.eq(POLICY_AUDIENCE.GROUP_ID))
                        .and(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(USER_OF_OFFERING))));
  }

  private static Field<BigDecimal> inPeriodAsked() {
    Field<BigDecimal> sum = inline((BigDecimal) null);
    for (Period period : Period.values()) {
      sum =
          when(
                  ASKED_PERIOD.eq(inline(period.name())),
                  field(USED.append(period.name()), BigDecimal.class))
              .otherwise(sum);
    }
    return sum;
  }

  private static <T> Field<T> column(Name table, TableField<?, T> like) {
    return field(table.append(like.getUnqualifiedName()), like.getDataType());
  }
}
