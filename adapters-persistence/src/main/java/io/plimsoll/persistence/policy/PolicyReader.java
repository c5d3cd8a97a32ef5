package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.POLICY_AUDIENCE;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.Audience;
import io.plimsoll.domain.policy.Audience.AllOrganizations;
import io.plimsoll.domain.policy.Audience.MembersOf;
import io.plimsoll.domain.policy.ComponentLimits;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyState;
import io.plimsoll.domain.policy.PolicyTerms;
import io.plimsoll.domain.policy.Warnings;
import io.plimsoll.persistence.schema.tables.records.OfferingUsagePolicyRecord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Table;

/** Reads policies whole, many at a time, with two statements. */
final class PolicyReader {
  private static final Field<UUID[]> GROUPS = field(name("groups"), UUID[].class);

  private final DSLContext dsl;
  private final PolicyParts parts;

  PolicyReader(DSLContext dsl) {
    this.dsl = dsl;
    this.parts = new PolicyParts(dsl);
  }

  /**
   * @param keys of their rows: many of them are found by indexes, where as many identities, which
   *     are spread at random, would have the whole table read
   */
  Map<PolicyId, OfferingUsagePolicy> read(Collection<Long> keys) {
    Map<PolicyId, OfferingUsagePolicy> policies = new LinkedHashMap<>();
    if (keys.isEmpty()) {
      return policies;
    }
    Map<Long, Map<ComponentType, Limit>> limits = parts.limitsOf(keys);
    Table<Record2<Long, UUID[]>> audience = audienceOf(keys);
    // groups in the same statement as their policy: the two never contradict each other
    dsl.select(OFFERING_USAGE_POLICY.fields())
        .select(OFFERING.UUID, USER_ACCOUNT.UUID, audience.field(GROUPS))
        .from(OFFERING_USAGE_POLICY)
        .join(OFFERING)
        .on(OFFERING.ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
        .leftJoin(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(OFFERING_USAGE_POLICY.CREATOR_ID))
        .leftJoin(audience)
        .on(requireNonNull(audience.field(POLICY_AUDIENCE.POLICY_ID)).eq(OFFERING_USAGE_POLICY.ID))
        .where(OFFERING_USAGE_POLICY.ID.in(keys))
        .orderBy(OFFERING_USAGE_POLICY.ID)
        .forEach(row -> {
          OfferingUsagePolicy policy =
              policy(row, limits.getOrDefault(row.get(OFFERING_USAGE_POLICY.ID), Map.of()));
          policies.put(policy.id(), policy);
        });
    return policies;
  }

  /** One row for each policy, however many groups it has. */
  private static Table<Record2<Long, UUID[]>> audienceOf(Collection<Long> policies) {
    return select(POLICY_AUDIENCE.POLICY_ID, arrayAgg(ORGANIZATION_GROUP.UUID).as(GROUPS))
        .from(POLICY_AUDIENCE)
        .join(ORGANIZATION_GROUP)
        .on(ORGANIZATION_GROUP.ID.eq(POLICY_AUDIENCE.GROUP_ID))
        .where(POLICY_AUDIENCE.POLICY_ID.in(policies))
        .groupBy(POLICY_AUDIENCE.POLICY_ID)
        .asTable("audience");
  }

  private static OfferingUsagePolicy policy(Record row, Map<ComponentType, Limit> limits) {
    OfferingUsagePolicyRecord stored = row.into(OFFERING_USAGE_POLICY);
    Audience audience =
        stored.getApplyToAll() ? new AllOrganizations() : new MembersOf(groupsOf(row));
    PolicyTerms terms =
        new PolicyTerms(
            new OfferingId(row.get(OFFERING.UUID)),
            audience,
            Period.valueOf(stored.getPeriod()),
            new ComponentLimits(limits),
            new PolicyActions(
                PolicyColumns.actions(stored.getActions()),
                PolicyColumns.options(stored.getOptions())));
    PolicyState state =
        stored.getFired()
            ? new PolicyState.Fired(
                stored.getStateSince(), PolicyColumns.actions(stored.getActionsInForce()))
            : new PolicyState.Watching(stored.getStateSince());
    return new OfferingUsagePolicy(
        new PolicyId(stored.getUuid()),
        terms,
        state,
        new Warnings(
            stored.getPercentReached(),
            stored.getPercentTold(),
            Optional.ofNullable(stored.getWarnedMonth())),
        stored.getCreated(),
        Optional.ofNullable(row.get(USER_ACCOUNT.UUID)).map(UserId::new),
        stored.getVersion());
  }

  private static Set<OrganizationGroupId> groupsOf(Record row) {
    return Stream.of(row.get(GROUPS)).map(OrganizationGroupId::new).collect(toSet());
  }
}
