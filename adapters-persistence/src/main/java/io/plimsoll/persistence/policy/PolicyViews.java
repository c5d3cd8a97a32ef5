package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.count;

import io.plimsoll.application.policy.PolicyView;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.persistence.schema.tables.records.OfferingUsagePolicyRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Reads policies as screens show them, many with four statements. */
final class PolicyViews {

  private final DSLContext dsl;
  private final PolicyParts parts;

  PolicyViews(DSLContext dsl) {
    this.dsl = dsl;
    this.parts = new PolicyParts(dsl);
  }

  Map<UUID, PolicyView> read(List<UUID> policies) {
    Result<? extends Record> rows = rows(policies);
    List<Long> keys = rows.getValues(OFFERING_USAGE_POLICY.ID);
    Map<Long, Map<ComponentType, Limit>> limits = parts.limitsOf(keys);
    Map<Long, List<OrganizationGroupId>> groups = parts.groupsOf(keys);
    Map<Long, Integer> affected = affectedResourcesOf(keys);
    return rows.intoMap(
        row -> row.get(OFFERING_USAGE_POLICY.UUID),
        row -> {
          Long key = row.get(OFFERING_USAGE_POLICY.ID);
          return view(
              row,
              limits.getOrDefault(key, Map.of()),
              groups.getOrDefault(key, List.of()),
              affected.getOrDefault(key, 0));
        });
  }

  private Result<? extends Record> rows(List<UUID> policies) {
    return dsl.select(OFFERING_USAGE_POLICY.fields())
        .select(OFFERING.UUID, OFFERING.NAME, ORGANIZATION.UUID)
        .select(USER_ACCOUNT.USERNAME, USER_ACCOUNT.FULL_NAME)
        .from(OFFERING_USAGE_POLICY)
        .join(OFFERING)
        .on(OFFERING.ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(OFFERING.PROVIDER_ID))
        .leftJoin(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(OFFERING_USAGE_POLICY.CREATOR_ID))
        .where(OFFERING_USAGE_POLICY.UUID.in(policies))
        .fetch();
  }

  private Map<Long, Integer> affectedResourcesOf(List<Long> policies) {
    return HeldResources.joined(dsl.select(OFFERING_USAGE_POLICY.ID, count()))
        .and(OFFERING_USAGE_POLICY.ID.in(policies))
        .groupBy(OFFERING_USAGE_POLICY.ID)
        .fetchMap(OFFERING_USAGE_POLICY.ID, count());
  }

  private static PolicyView view(
      Record row,
      Map<ComponentType, Limit> limits,
      List<OrganizationGroupId> groups,
      long affectedResources) {
    OfferingUsagePolicyRecord policy = row.into(OFFERING_USAGE_POLICY);
    return new PolicyView(
        new PolicyId(policy.getUuid()),
        new OfferingId(row.get(OFFERING.UUID)),
        row.get(OFFERING.NAME).value(),
        new OrganizationId(row.get(ORGANIZATION.UUID)),
        new PolicyActions(
            PolicyColumns.actions(policy.getActions()), PolicyColumns.options(policy.getOptions())),
        Period.valueOf(policy.getPeriod()),
        policy.getApplyToAll(),
        groups,
        limits,
        policy.getCreated(),
        Objects.requireNonNullElse(row.get(USER_ACCOUNT.USERNAME), ""),
        Objects.requireNonNullElse(row.get(USER_ACCOUNT.FULL_NAME), ""),
        policy.getFired(),
        policy.getStateSince(),
        affectedResources);
  }
}
