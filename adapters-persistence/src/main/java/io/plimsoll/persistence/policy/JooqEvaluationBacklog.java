package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.EVALUATION_BACKLOG;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.EvaluationBacklog;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.transaction.RowLocks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Component;

@Component
class JooqEvaluationBacklog implements EvaluationBacklog {
  private final DSLContext dsl;
  private final RowLocks locks;

  JooqEvaluationBacklog(DSLContext dsl, RowLocks locks) {
    this.dsl = dsl;
    this.locks = locks;
  }

  @Override
  public void addComponents(Set<ComponentId> components) {
    add(
        selectDistinct(OFFERING_COMPONENT.OFFERING_ID)
            .from(OFFERING_COMPONENT)
            .where(OFFERING_COMPONENT.UUID.in(Keys.uuids(components))));
  }

  @Override
  public void addUsedBy(Set<OrganizationId> organizations) {
    Select<Record1<Long>> used =
        selectDistinct(OFFERING_COMPONENT.OFFERING_ID)
            .from(OFFERING_COMPONENT)
            .join(USAGE_TOTAL)
            .on(USAGE_TOTAL.COMPONENT_ID.eq(OFFERING_COMPONENT.ID))
            .join(ORGANIZATION)
            .on(ORGANIZATION.ID.eq(USAGE_TOTAL.ORGANIZATION_ID))
            .where(ORGANIZATION.UUID.in(Keys.uuids(organizations)));
    List<Long> locked =
        locks
            .shared(
                dsl.select(OFFERING.ID)
                    .from(OFFERING)
                    .where(OFFERING.ID.in(used))
                    .orderBy(OFFERING.ID))
            .fetch(OFFERING.ID);
    add(select(OFFERING.ID).from(OFFERING).where(OFFERING.ID.eq(any(locked.toArray(Long[]::new)))));
  }

  private void add(Select<Record1<Long>> offerings) {
    dsl.insertInto(EVALUATION_BACKLOG, EVALUATION_BACKLOG.OFFERING_ID)
        .select(offerings)
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public Set<OfferingId> offerings() {
    return new HashSet<>(
        dsl.select(OFFERING.UUID)
            .from(OFFERING)
            .join(EVALUATION_BACKLOG)
            .on(EVALUATION_BACKLOG.OFFERING_ID.eq(OFFERING.ID))
            .fetch(row -> new OfferingId(row.value1())));
  }

  @Override
  public void clear() {
    dsl.deleteFrom(EVALUATION_BACKLOG).execute();
  }
}
