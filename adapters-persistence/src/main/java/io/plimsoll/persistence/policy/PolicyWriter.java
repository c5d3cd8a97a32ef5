package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.POLICY_AUDIENCE;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.POLICY_TRANSITION;
import static io.plimsoll.persistence.schema.Tables.STAGED_ACTION;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.Audience.AllOrganizations;
import io.plimsoll.domain.policy.Audience.MembersOf;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyState;
import io.plimsoll.domain.policy.PolicyTerms;
import io.plimsoll.domain.policy.StalePolicyException;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.persistence.transaction.RowBatch;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** Writes policies whole or their states alone, many at a time, in JDBC batches. */
final class PolicyWriter {
  private final DSLContext dsl;

  PolicyWriter(DSLContext dsl) {
    this.dsl = dsl;
  }

  void insert(Collection<OfferingUsagePolicy> policies) {
    dsl.batched(batch -> {
      for (OfferingUsagePolicy policy : policies) {
        PolicyTerms terms = policy.terms();
        batch
            .dsl()
            .insertInto(OFFERING_USAGE_POLICY)
            .set(OFFERING_USAGE_POLICY.UUID, policy.id().value())
            .set(OFFERING_USAGE_POLICY.OFFERING_ID, offeringId(terms.offering().value()))
            .set(OFFERING_USAGE_POLICY.PERIOD, terms.period().name())
            .set(OFFERING_USAGE_POLICY.APPLY_TO_ALL, isForAll(terms))
            .set(OFFERING_USAGE_POLICY.ACTIONS, PolicyColumns.text(terms.actions().chosen()))
            .set(OFFERING_USAGE_POLICY.OPTIONS, PolicyColumns.text(terms.actions().options()))
            .set(OFFERING_USAGE_POLICY.FIRED, policy.hasFired())
            .set(OFFERING_USAGE_POLICY.STATE_SINCE, policy.state().since())
            .set(OFFERING_USAGE_POLICY.ACTIONS_IN_FORCE, inForce(policy))
            .set(OFFERING_USAGE_POLICY.PERCENT_REACHED, policy.warnings().reached())
            .set(OFFERING_USAGE_POLICY.PERCENT_TOLD, policy.warnings().told())
            .set(OFFERING_USAGE_POLICY.WARNED_MONTH, policy.warnings().month().orElse(null))
            .set(OFFERING_USAGE_POLICY.CREATED, policy.created())
            .set(OFFERING_USAGE_POLICY.CREATOR_ID, creatorId(policy))
            .set(OFFERING_USAGE_POLICY.VERSION, firstVersion(policy))
            .execute();
      }
    });
    insertLimitsAndGroups(policies);
  }

  void updateTerms(Collection<OfferingUsagePolicy> policies) {
    RowBatch rows =
        RowBatch.of(
            dsl,
            dsl.update(OFFERING_USAGE_POLICY)
                .set(OFFERING_USAGE_POLICY.OFFERING_ID, offeringId(null))
                .set(OFFERING_USAGE_POLICY.PERIOD, (String) null)
                .set(OFFERING_USAGE_POLICY.APPLY_TO_ALL, (Boolean) null)
                .set(OFFERING_USAGE_POLICY.ACTIONS, (String) null)
                .set(OFFERING_USAGE_POLICY.OPTIONS, (String) null)
                .set(OFFERING_USAGE_POLICY.FIRED, (Boolean) null)
                .set(OFFERING_USAGE_POLICY.STATE_SINCE, (Instant) null)
                .set(OFFERING_USAGE_POLICY.ACTIONS_IN_FORCE, (String) null)
                .set(OFFERING_USAGE_POLICY.PERCENT_REACHED, (Integer) null)
                .set(OFFERING_USAGE_POLICY.PERCENT_TOLD, (Integer) null)
                .set(OFFERING_USAGE_POLICY.WARNED_MONTH, (BillingMonth) null)
                .set(OFFERING_USAGE_POLICY.VERSION, OFFERING_USAGE_POLICY.VERSION.plus(inline(1L)))
                .where(OFFERING_USAGE_POLICY.UUID.eq((UUID) null))
                .and(OFFERING_USAGE_POLICY.VERSION.eq((Long) null)));
    for (OfferingUsagePolicy policy : policies) {
      PolicyTerms terms = policy.terms();
      rows.add(
          terms.offering().value(),
          terms.period().name(),
          isForAll(terms),
          PolicyColumns.text(terms.actions().chosen()),
          PolicyColumns.text(terms.actions().options()),
          policy.hasFired(),
          policy.state().since(),
          inForce(policy),
          policy.warnings().reached(),
          policy.warnings().told(),
          policy.warnings().month().orElse(null),
          policy.id().value(),
          policy.version());
    }
    requireCurrent(rows.execute());
    deleteLimitsAndGroups(policies);
    insertLimitsAndGroups(policies);
  }

  void updateStates(Collection<OfferingUsagePolicy> policies) {
    RowBatch rows =
        RowBatch.of(
            dsl,
            dsl.update(OFFERING_USAGE_POLICY)
                .set(OFFERING_USAGE_POLICY.FIRED, (Boolean) null)
                .set(OFFERING_USAGE_POLICY.STATE_SINCE, (Instant) null)
                .set(OFFERING_USAGE_POLICY.ACTIONS_IN_FORCE, (String) null)
                .set(OFFERING_USAGE_POLICY.PERCENT_REACHED, (Integer) null)
                .set(OFFERING_USAGE_POLICY.PERCENT_TOLD, (Integer) null)
                .set(OFFERING_USAGE_POLICY.WARNED_MONTH, (BillingMonth) null)
                .set(OFFERING_USAGE_POLICY.VERSION, OFFERING_USAGE_POLICY.VERSION.plus(inline(1L)))
                .where(OFFERING_USAGE_POLICY.UUID.eq((UUID) null))
                .and(OFFERING_USAGE_POLICY.VERSION.eq((Long) null)));
    for (OfferingUsagePolicy policy : policies) {
      rows.add(
          policy.hasFired(),
          policy.state().since(),
          inForce(policy),
          policy.warnings().reached(),
          policy.warnings().told(),
          policy.warnings().month().orElse(null),
          policy.id().value(),
          policy.version());
    }
    requireCurrent(rows.execute());
  }

  private void insertLimitsAndGroups(Collection<OfferingUsagePolicy> policies) {
    dsl.batched(batch -> {
      for (OfferingUsagePolicy policy : policies) {
        int position = 0;
        for (Map.Entry<ComponentType, Limit> limit :
            policy.terms().limits().byComponent().entrySet()) {
          batch
              .dsl()
              .insertInto(POLICY_LIMIT)
              .set(POLICY_LIMIT.POLICY_ID, policyId(policy))
              .set(POLICY_LIMIT.COMPONENT_ID, componentId(policy, limit.getKey()))
              .set(POLICY_LIMIT.POSITION, position++)
              .set(POLICY_LIMIT.MAXIMUM, limit.getValue().value())
              .execute();
        }
      }
    });
    dsl.batched(batch -> {
      for (OfferingUsagePolicy policy : policies) {
        for (OrganizationGroupId group : groupsOf(policy)) {
          batch
              .dsl()
              .insertInto(POLICY_AUDIENCE)
              .set(POLICY_AUDIENCE.POLICY_ID, policyId(policy))
              .set(
                  POLICY_AUDIENCE.GROUP_ID,
                  select(ORGANIZATION_GROUP.ID)
                      .from(ORGANIZATION_GROUP)
                      .where(ORGANIZATION_GROUP.UUID.eq(group.value())))
              .execute();
        }
      }
    });
  }

  private void deleteLimitsAndGroups(Collection<OfferingUsagePolicy> policies) {
    Select<Record1<Long>> stored =
        select(OFFERING_USAGE_POLICY.ID)
            .from(OFFERING_USAGE_POLICY)
            .where(
                OFFERING_USAGE_POLICY.UUID.in(
                    policies.stream().map(policy -> policy.id().value()).toList()));
    dsl.deleteFrom(POLICY_LIMIT).where(POLICY_LIMIT.POLICY_ID.in(stored)).execute();
    dsl.deleteFrom(POLICY_AUDIENCE).where(POLICY_AUDIENCE.POLICY_ID.in(stored)).execute();
  }

  private static void requireCurrent(IntStream updated) {
    if (updated.anyMatch(count -> count != 1)) {
      throw new StalePolicyException("a policy is gone or was changed meanwhile");
    }
  }

  private static Field<Long> offeringId(@Nullable UUID offering) {
    return field(select(OFFERING.ID).from(OFFERING).where(OFFERING.UUID.eq(offering)));
  }

  /** Above every version that a deleted policy of the same identity has left behind. */
  private static Field<Long> firstVersion(OfferingUsagePolicy policy) {
    UUID id = policy.id().value();
    Field<Long> inHistory =
        field(
            select(max(POLICY_TRANSITION.POLICY_VERSION))
                .from(POLICY_TRANSITION)
                .where(POLICY_TRANSITION.POLICY_UUID.eq(id)));
    Field<Long> staged =
        field(
            select(max(STAGED_ACTION.POLICY_VERSION))
                .from(STAGED_ACTION)
                .where(STAGED_ACTION.POLICY_UUID.eq(id)));
    Field<Long> none = inline(-1L);
    return greatest(coalesce(inHistory, none), coalesce(staged, none)).plus(inline(1L));
  }

  private static Field<Long> creatorId(OfferingUsagePolicy policy) {
    @Nullable UUID creator = policy.creator().map(UserId::value).orElse(null);
    return field(select(USER_ACCOUNT.ID).from(USER_ACCOUNT).where(USER_ACCOUNT.UUID.eq(creator)));
  }

  private static Field<Long> policyId(OfferingUsagePolicy policy) {
    return field(
        select(OFFERING_USAGE_POLICY.ID)
            .from(OFFERING_USAGE_POLICY)
            .where(OFFERING_USAGE_POLICY.UUID.eq(policy.id().value())));
  }

  private static Field<Long> componentId(OfferingUsagePolicy policy, ComponentType type) {
    return field(
        select(OFFERING_COMPONENT.ID)
            .from(OFFERING_COMPONENT)
            .join(OFFERING)
            .on(OFFERING.ID.eq(OFFERING_COMPONENT.OFFERING_ID))
            .where(OFFERING.UUID.eq(policy.terms().offering().value()))
            .and(OFFERING_COMPONENT.TYPE.eq(type.value())));
  }

  private static boolean isForAll(PolicyTerms terms) {
    return terms.audience() instanceof AllOrganizations;
  }

  private static Set<OrganizationGroupId> groupsOf(OfferingUsagePolicy policy) {
    return policy.terms().audience() instanceof MembersOf members ? members.groups() : Set.of();
  }

  private static String inForce(OfferingUsagePolicy policy) {
    if (!(policy.state() instanceof PolicyState.Fired fired)) {
      return "";
    }
    // in the order of the chosen ones, so that what is in force can be told from what is chosen
    Set<PolicyAction> ordered = new LinkedHashSet<>(policy.terms().actions().chosen());
    ordered.retainAll(fired.inForce());
    ordered.addAll(fired.inForce());
    return PolicyColumns.text(ordered);
  }
}
