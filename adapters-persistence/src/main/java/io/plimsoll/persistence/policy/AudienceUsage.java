package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static io.plimsoll.persistence.schema.Tables.POLICY_AUDIENCE;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.usage.BillingMonth;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.TableField;

/**
 * What audiences have used of what their policies limit, as tables of a statement. Policies of an
 * offering share its sums, so these are put together once for each component, organization and
 * period; and the limits of a policy share its audience, so that is looked up once for each policy
 * and organization.
 *
 * <p>Each step is materialized: PostgreSQL can't know how differently popular offerings are, and
 * would join in an order that suits none of them. Nor can it know how many rows a step will have.
 * Were it to expect one, it would look through a whole other step for each that comes; the steps
 * are such that it expects several, however large the marketplace is.
 */
final class AudienceUsage {
  static final Name ASKED = name("asked");
  static final Field<Long> ASKED_POLICY = column(ASKED, OFFERING_USAGE_POLICY.ID);
  static final Field<UUID> ASKED_UUID = column(ASKED, OFFERING_USAGE_POLICY.UUID);
  private static final Field<Long> ASKED_OFFERING =
      column(ASKED, OFFERING_USAGE_POLICY.OFFERING_ID);

  static final Name MEASURED = name("measured");
  static final Field<Long> MEASURED_POLICY = column(MEASURED, POLICY_LIMIT.POLICY_ID);
  static final Field<Long> MEASURED_COMPONENT = column(MEASURED, USAGE_TOTAL.COMPONENT_ID);

  /** Over the policy's period. */
  static final Field<BigDecimal> MEASURED_TOTAL = column(MEASURED, USAGE_TOTAL.AMOUNT);

  /** When any of the sums up to the month was last reported, whatever the period. */
  static final Field<Instant> MEASURED_REPORTED = column(MEASURED, USAGE_TOTAL.REPORTED);

  static final Name LIMITED = name("limited");

  private static final Name OFFERED = name("offered");
  private static final Field<Long> OFFERED_COMPONENT = column(OFFERED, POLICY_LIMIT.COMPONENT_ID);

  private static final Name SUMS = name("sums");
  private static final Field<Long> SUMS_COMPONENT = column(SUMS, USAGE_TOTAL.COMPONENT_ID);

  private static final Name USED = name("used");
  private static final Field<Long> USED_OFFERING = column(USED, OFFERING_USAGE_POLICY.OFFERING_ID);
  private static final Field<Long> USED_COMPONENT = column(USED, USAGE_TOTAL.COMPONENT_ID);
  private static final Field<Long> USED_BY = column(USED, USAGE_TOTAL.ORGANIZATION_ID);

  private static final Name CONSUMERS = name("consumers");
  private static final Field<Long> CONSUMER = column(CONSUMERS, USAGE_TOTAL.ORGANIZATION_ID);

  private static final Name USERS = name("users");
  private static final Field<Long> USERS_OFFERING =
      column(USERS, OFFERING_USAGE_POLICY.OFFERING_ID);
  private static final Field<Long> USER = column(USERS, USAGE_TOTAL.ORGANIZATION_ID);

  private static final Name GROUPS = name("groups");
  private static final Name MEMBERS = name("members");
  private static final Name ADDRESSED = name("addressed");

  private static final Name COUNTED = name("counted");
  private static final Field<Long> COUNTED_POLICY = column(COUNTED, OFFERING_USAGE_POLICY.ID);

  private final DSLContext dsl;
  private final Condition asked;
  private final BillingMonth month;

  /**
   * Of the policies that meet the condition, as of the month.
   *
   * @param asked names policies that are known one by one, not in an array: PostgreSQL plans by how
   *     many there are
   */
  AudienceUsage(DSLContext dsl, Condition asked, BillingMonth month) {
    this.dsl = dsl;
    this.asked = asked;
    this.month = month;
  }

  /**
   * The tables that a statement begins with. The last one has a row for each policy and each
   * component that its audience used; also for components that only other policies limit.
   */
  List<CommonTableExpression<?>> tables() {
    return dsl.family() == SQLDialect.POSTGRES
        ? List.of(
            asked(),
            limited(),
            offered(),
            sums(),
            used(),
            users(),
            members(),
            addressed(),
            counted(),
            measured())
        : List.of(asked(), limited(), UsageOneByOne.measured(asked, month));
  }

  /** A column of the limits of the policies that are asked for. */
  static <T> Field<T> limited(TableField<?, T> column) {
    return column(LIMITED, column);
  }

  private static <T> Field<T> asked(TableField<?, T> column) {
    return column(ASKED, column);
  }

  private CommonTableExpression<?> asked() {
    return ASKED.asMaterialized(
        select(OFFERING_USAGE_POLICY.fields()).from(OFFERING_USAGE_POLICY).where(asked));
  }

  private static CommonTableExpression<?> limited() {
    return LIMITED.asMaterialized(
        select(POLICY_LIMIT.fields())
            .select(ASKED_OFFERING)
            .from(ASKED)
            .join(POLICY_LIMIT)
            .on(POLICY_LIMIT.POLICY_ID.eq(ASKED_POLICY)));
  }

  /** The components that any of the policies limits. */
  private static CommonTableExpression<?> offered() {
    return OFFERED.asMaterialized(
        selectDistinct(
                column(LIMITED, OFFERING_USAGE_POLICY.OFFERING_ID),
                limited(POLICY_LIMIT.COMPONENT_ID))
            .from(LIMITED));
  }

  /** What each organization used of what the policies limit, in each period. */
  private CommonTableExpression<?> sums() {
    return SUMS.asMaterialized(
        select(USAGE_TOTAL.COMPONENT_ID, USAGE_TOTAL.ORGANIZATION_ID)
            .select(Stream.of(Period.values()).map(this::sumOver).toList())
            .select(max(USAGE_TOTAL.REPORTED).as(USAGE_TOTAL.REPORTED.getUnqualifiedName()))
            .from(USAGE_TOTAL)
            // keeps PostgreSQL from reading all sums
            .where(USAGE_TOTAL.COMPONENT_ID.eq(any(array(select(OFFERED_COMPONENT).from(OFFERED)))))
            .and(USAGE_TOTAL.BILLING_MONTH.le(month))
            .groupBy(USAGE_TOTAL.COMPONENT_ID, USAGE_TOTAL.ORGANIZATION_ID));
  }

  private Field<BigDecimal> sumOver(Period period) {
    return sum(when(WindowCondition.within(period.windowAt(month)), USAGE_TOTAL.AMOUNT))
        .as(amountIn(period));
  }

  private static Field<BigDecimal> usedInPeriodCounted() {
    Field<BigDecimal> used = inline((BigDecimal) null);
    for (Period period : Period.values()) {
      used =
          when(
                  column(COUNTED, OFFERING_USAGE_POLICY.PERIOD).eq(inline(period.name())),
                  field(USED.append(amountIn(period)), USAGE_TOTAL.AMOUNT.getDataType()))
              .otherwise(used);
    }
    return used;
  }

  private static String amountIn(Period period) {
    return USAGE_TOTAL.AMOUNT.getName() + "_" + period.name();
  }

  /** The same, with the offerings. */
  private static CommonTableExpression<?> used() {
    return USED.asMaterialized(
        select(column(OFFERED, OFFERING_USAGE_POLICY.OFFERING_ID), table(SUMS).asterisk())
            .from(SUMS)
            .join(table(OFFERED))
            .on(OFFERED_COMPONENT.eq(SUMS_COMPONENT)));
  }

  /** Who used anything of an offering, and counts. */
  private static CommonTableExpression<?> users() {
    return USERS.asMaterialized(
        select(table(CONSUMERS).asterisk())
            .from(selectDistinct(USED_OFFERING, USED_BY).from(USED).asTable(CONSUMERS))
            .where(
                condition(
                    field(
                        select(field(AudienceCondition.counts()))
                            .from(ORGANIZATION)
                            .where(ORGANIZATION.ID.eq(CONSUMER))))));
  }

  private static CommonTableExpression<?> members() {
    return MEMBERS.asMaterialized(
        select(USERS_OFFERING, USER, column(GROUPS, ORGANIZATION_MEMBERSHIP.GROUP_ID))
            .from(USERS)
            .crossJoin(
                lateral(
                    select(ORGANIZATION_MEMBERSHIP.GROUP_ID)
                        .from(ORGANIZATION_MEMBERSHIP)
                        .where(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(USER))
                        // keeps PostgreSQL from reading all memberships
                        .offset(inline(0))
                        .asTable(GROUPS))));
  }

  private static CommonTableExpression<?> addressed() {
    return ADDRESSED.asMaterialized(
        select(
                ASKED_POLICY,
                ASKED_OFFERING,
                asked(OFFERING_USAGE_POLICY.PERIOD),
                POLICY_AUDIENCE.GROUP_ID)
            .from(ASKED)
            .join(POLICY_AUDIENCE)
            .on(POLICY_AUDIENCE.POLICY_ID.eq(ASKED_POLICY)));
  }

  /** Which users are in the audience of which policy, each once (rule 2). */
  private static CommonTableExpression<?> counted() {
    return COUNTED.asMaterialized(
        select(ASKED_POLICY, USER, ASKED_OFFERING, asked(OFFERING_USAGE_POLICY.PERIOD))
            .from(ASKED)
            .join(table(USERS))
            .on(USERS_OFFERING.eq(ASKED_OFFERING))
            .where(asked(OFFERING_USAGE_POLICY.APPLY_TO_ALL))
            .unionAll(
                selectDistinct(
                        column(ADDRESSED, OFFERING_USAGE_POLICY.ID),
                        column(MEMBERS, USAGE_TOTAL.ORGANIZATION_ID),
                        column(ADDRESSED, OFFERING_USAGE_POLICY.OFFERING_ID),
                        column(ADDRESSED, OFFERING_USAGE_POLICY.PERIOD))
                    .from(ADDRESSED)
                    .join(table(MEMBERS))
                    .on(
                        column(MEMBERS, OFFERING_USAGE_POLICY.OFFERING_ID)
                            .eq(column(ADDRESSED, OFFERING_USAGE_POLICY.OFFERING_ID)))
                    .and(
                        column(MEMBERS, ORGANIZATION_MEMBERSHIP.GROUP_ID)
                            .eq(column(ADDRESSED, POLICY_AUDIENCE.GROUP_ID)))));
  }

  private static CommonTableExpression<?> measured() {
    return MEASURED.asMaterialized(
        select(
                COUNTED_POLICY.as(POLICY_LIMIT.POLICY_ID.getUnqualifiedName()),
                USED_COMPONENT,
                sum(usedInPeriodCounted()).as(MEASURED_TOTAL.getUnqualifiedName()),
                max(column(USED, USAGE_TOTAL.REPORTED)).as(MEASURED_REPORTED.getUnqualifiedName()))
            .from(COUNTED)
            .join(table(USED))
            .on(USED_OFFERING.eq(column(COUNTED, OFFERING_USAGE_POLICY.OFFERING_ID)))
            .and(USED_BY.eq(column(COUNTED, USAGE_TOTAL.ORGANIZATION_ID)))
            .groupBy(COUNTED_POLICY, USED_COMPONENT));
  }

  private static <T> Field<T> column(Name table, TableField<?, T> like) {
    return field(table.append(like.getUnqualifiedName()), like.getDataType());
  }
}
