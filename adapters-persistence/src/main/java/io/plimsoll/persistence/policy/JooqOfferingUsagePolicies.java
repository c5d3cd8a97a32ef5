package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.transaction.RowLocks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqOfferingUsagePolicies implements OfferingUsagePolicies {
  private final DSLContext dsl;
  private final RowLocks locks;
  private final PolicyReader reader;
  private final PolicyWriter writer;

  JooqOfferingUsagePolicies(DSLContext dsl, RowLocks locks) {
    this.dsl = dsl;
    this.locks = locks;
    this.reader = new PolicyReader(dsl);
    this.writer = new PolicyWriter(dsl);
  }

  @Override
  public Map<PolicyId, OfferingUsagePolicy> find(Set<PolicyId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : reader.read(
            dsl.select(OFFERING_USAGE_POLICY.ID)
                .from(OFFERING_USAGE_POLICY)
                .where(Keys.isOneOf(OFFERING_USAGE_POLICY.UUID, Keys.uuids(ids)))
                .fetch(OFFERING_USAGE_POLICY.ID));
  }

  @Override
  public Map<PolicyId, OfferingUsagePolicy> lock(Set<PolicyId> ids) {
    return reader.read(locked(ids));
  }

  @Override
  public int hold(Set<PolicyId> ids) {
    return locked(ids).size();
  }

  private List<Long> locked(Set<PolicyId> ids) {
    return locks.lock(OFFERING_USAGE_POLICY.ID, OFFERING_USAGE_POLICY.UUID, Keys.uuids(ids));
  }

  @Override
  public Set<PolicyId> touchedBy(UsageLedger.Changed change) {
    Collection<UUID> organizations = Keys.uuids(change.organizations());
    return dsl.select(OFFERING_USAGE_POLICY.UUID)
        .from(OFFERING_USAGE_POLICY)
        .where(limits(change.components()))
        .and(
            exists(
                selectOne()
                    .from(ORGANIZATION)
                    .where(ORGANIZATION.UUID.in(organizations))
                    .and(AudienceCondition.counts())
                    .and(AudienceCondition.names(ORGANIZATION.ID))))
        .fetchSet(row -> new PolicyId(row.value1()));
  }

  @Override
  public Set<PolicyId> limiting(Set<ComponentId> components) {
    return dsl.select(OFFERING_USAGE_POLICY.UUID)
        .from(OFFERING_USAGE_POLICY)
        .where(limits(components))
        .fetchSet(row -> new PolicyId(row.value1()));
  }

  private static Condition limits(Set<ComponentId> components) {
    return OFFERING_USAGE_POLICY.ID.in(
        selectDistinct(POLICY_LIMIT.POLICY_ID)
            .from(POLICY_LIMIT)
            .join(OFFERING_COMPONENT)
            .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID))
            .where(OFFERING_COMPONENT.UUID.in(Keys.uuids(components))));
  }

  @Override
  public List<PolicyId> blocking(
      PolicyAction action, OfferingId offering, OrganizationId organization) {
    locks
        .shared(
            dsl.select(ORGANIZATION.ID)
                .from(ORGANIZATION)
                .where(ORGANIZATION.UUID.eq(organization.value())))
        .fetch();
    locks
        .shared(dsl.select(OFFERING.ID).from(OFFERING).where(OFFERING.UUID.eq(offering.value())))
        .fetch();
    locks
        .shared(
            dsl.select(OFFERING_USAGE_POLICY.ID)
                .from(OFFERING_USAGE_POLICY)
                .where(OFFERING_USAGE_POLICY.OFFERING_ID.eq(Keys.of(offering)))
                .orderBy(OFFERING_USAGE_POLICY.ID))
        .fetch();
    // in a statement of its own, which sees what was waited for
    return dsl.select(OFFERING_USAGE_POLICY.UUID)
        .from(OFFERING_USAGE_POLICY)
        .where(OFFERING_USAGE_POLICY.OFFERING_ID.eq(Keys.of(offering)))
        .and(OFFERING_USAGE_POLICY.FIRED)
        .and(PolicyColumns.hasInForce(action))
        .and(AudienceCondition.includes(organization))
        .orderBy(OFFERING_USAGE_POLICY.ID)
        .fetch(row -> new PolicyId(row.value1()));
  }

  @Override
  public void add(Collection<OfferingUsagePolicy> policies) {
    if (!policies.isEmpty()) {
      writer.insert(policies);
    }
  }

  @Override
  public void replace(Collection<OfferingUsagePolicy> policies) {
    if (!policies.isEmpty()) {
      writer.updateTerms(policies);
    }
  }

  @Override
  public void replaceStates(Collection<OfferingUsagePolicy> policies) {
    if (!policies.isEmpty()) {
      writer.updateStates(policies);
    }
  }

  @Override
  public void remove(PolicyId id) {
    dsl.deleteFrom(OFFERING_USAGE_POLICY)
        .where(OFFERING_USAGE_POLICY.UUID.eq(id.value()))
        .execute();
  }
}
