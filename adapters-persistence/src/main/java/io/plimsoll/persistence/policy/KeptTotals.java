package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.policy.AudienceUsage.LIMITED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_COMPONENT;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_POLICY;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_REPORTED;
import static io.plimsoll.persistence.policy.AudienceUsage.MEASURED_TOTAL;
import static io.plimsoll.persistence.policy.AudienceUsage.limited;
import static io.plimsoll.persistence.schema.Tables.EVALUATION_BACKLOG;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.persistence.identity.Keys;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.Table;

/**
 * What audiences have used, kept beside each limit as of a month. Whoever writes here has locked
 * the policies.
 */
final class KeptTotals {
  /** No multiple of a week, so that nights of some weekdays alone come to all offerings as well. */
  private static final long DAYS = 8;

  private final DSLContext dsl;

  KeptTotals(DSLContext dsl) {
    this.dsl = dsl;
  }

  /**
   * Whether the limit of the enclosing query has its total as of another month, or of before a bulk
   * load that is not evaluated yet.
   */
  static Condition areOutdated(BillingMonth month) {
    return POLICY_LIMIT
        .AS_OF_MONTH
        .isDistinctFrom(month)
        .or(
            exists(
                selectOne()
                    .from(EVALUATION_BACKLOG)
                    .where(EVALUATION_BACKLOG.OFFERING_ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))));
  }

  /** Whether the policy of the enclosing query has such a limit. */
  static Condition isOutdated(BillingMonth month) {
    return exists(
        selectOne()
            .from(POLICY_LIMIT)
            .where(POLICY_LIMIT.POLICY_ID.eq(OFFERING_USAGE_POLICY.ID))
            .and(areOutdated(month)));
  }

  /** Whether any of the policies has such a limit. */
  boolean areOutdated(Set<PolicyId> policies, BillingMonth month) {
    return dsl.fetchExists(
        OFFERING_USAGE_POLICY,
        Keys.isOneOf(OFFERING_USAGE_POLICY.UUID, Keys.uuids(policies)).and(isOutdated(month)));
  }

  /** Whether the offering of the policy of the enclosing query has its day. */
  static Condition isDue(LocalDate day) {
    return OFFERING_USAGE_POLICY
        .OFFERING_ID
        .mod(inline(DAYS))
        .eq(Math.floorMod(day.toEpochDay(), DAYS));
  }

  /** Adds up those of the policies that meet the condition, and writes what was another. */
  void measure(Set<PolicyId> policies, Condition which, BillingMonth month) {
    Field<BigDecimal> total = coalesce(MEASURED_TOTAL, inline(BigDecimal.ZERO));
    Field<BillingMonth> asOf = val(month, POLICY_LIMIT.AS_OF_MONTH);
    Table<?> others =
        dsl.with(
                new AudienceUsage(
                        dsl, OFFERING_USAGE_POLICY.UUID.in(Keys.uuids(policies)).and(which), month)
                    .tables())
            .select(
                limited(POLICY_LIMIT.POLICY_ID),
                limited(POLICY_LIMIT.COMPONENT_ID),
                total.as(POLICY_LIMIT.TOTAL),
                MEASURED_REPORTED)
            .from(LIMITED)
            .leftJoin(MEASURED)
            .on(MEASURED_POLICY.eq(limited(POLICY_LIMIT.POLICY_ID)))
            .and(MEASURED_COMPONENT.eq(limited(POLICY_LIMIT.COMPONENT_ID)))
            .where(limited(POLICY_LIMIT.TOTAL).ne(total))
            .or(limited(POLICY_LIMIT.REPORTED).isDistinctFrom(MEASURED_REPORTED))
            .or(limited(POLICY_LIMIT.AS_OF_MONTH).isDistinctFrom(asOf))
            .asTable("others");
    replace(others, asOf);
  }

  private void replace(Table<?> others, Field<BillingMonth> asOf) {
    Condition same =
        POLICY_LIMIT
            .POLICY_ID
            .eq(others.field(POLICY_LIMIT.POLICY_ID))
            .and(POLICY_LIMIT.COMPONENT_ID.eq(others.field(POLICY_LIMIT.COMPONENT_ID)));
    Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
    values.put(POLICY_LIMIT.TOTAL, others.field(POLICY_LIMIT.TOTAL));
    values.put(POLICY_LIMIT.REPORTED, others.field(POLICY_LIMIT.REPORTED));
    values.put(POLICY_LIMIT.AS_OF_MONTH, asOf);
    // PostgreSQL 14 has no merge, H2 no update from a query
    Query update =
        dsl.family() == SQLDialect.POSTGRES
            ? dsl.update(POLICY_LIMIT).set(values).from(others).where(same)
            : dsl.mergeInto(POLICY_LIMIT)
                .using(others)
                .on(same)
                .whenMatchedThenUpdate()
                .set(values);
    update.execute();
  }

  /**
   * Adds what changed to those of the month; leaves the others alone.
   *
   * @param change of one organization, which is in the audiences of all these policies
   */
  void move(Set<PolicyId> policies, UsageLedger.Changed change, BillingMonth month) {
    dsl.batch(
            change.components().stream()
                .map(component -> moved(policies, change, component, month))
                .toList())
        .execute();
  }

  private Query moved(
      Set<PolicyId> policies,
      UsageLedger.Changed change,
      ComponentId component,
      BillingMonth month) {
    Map<String, BigDecimal> differences =
        Stream.of(Period.values())
            .collect(toMap(Period::name, period -> change.of(component, period.windowAt(month))));
    Field<BigDecimal> difference =
        field(
            select(choose(OFFERING_USAGE_POLICY.PERIOD).mapValues(differences))
                .from(OFFERING_USAGE_POLICY)
                .where(OFFERING_USAGE_POLICY.ID.eq(POLICY_LIMIT.POLICY_ID)));
    Field<Instant> reported = val(change.reported(), POLICY_LIMIT.REPORTED);
    return dsl.update(POLICY_LIMIT)
        .set(POLICY_LIMIT.TOTAL, POLICY_LIMIT.TOTAL.plus(difference))
        .set(POLICY_LIMIT.REPORTED, greatest(coalesce(POLICY_LIMIT.REPORTED, reported), reported))
        .where(POLICY_LIMIT.COMPONENT_ID.eq(Keys.of(component)))
        .and(POLICY_LIMIT.AS_OF_MONTH.eq(month))
        .and(
            POLICY_LIMIT.POLICY_ID.in(
                select(OFFERING_USAGE_POLICY.ID)
                    .from(OFFERING_USAGE_POLICY)
                    .where(Keys.isOneOf(OFFERING_USAGE_POLICY.UUID, Keys.uuids(policies)))));
  }
}
