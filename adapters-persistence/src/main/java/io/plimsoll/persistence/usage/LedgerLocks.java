package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.select;

import io.plimsoll.persistence.transaction.RowLocks;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Locks what a change of usage depends on, always in this order: organizations, offerings,
 * resources; sums and policies come after. Reports share organizations and offerings with each
 * other; whoever changes an organization's part in audiences, or adds a policy to an offering, has
 * them alone.
 */
final class LedgerLocks {
  private final DSLContext dsl;
  private final RowLocks locks;

  LedgerLocks(DSLContext dsl, RowLocks locks) {
    this.dsl = dsl;
    this.locks = locks;
  }

  void lockForReports(Collection<UUID> resources) {
    Set<Long> locked = new HashSet<>();
    Set<Long> owners = ownersOf(resources);
    // while it waited for a handover, the owners may have become others
    while (locked.addAll(owners)) {
      locks
          .shared(
              dsl.select(ORGANIZATION.ID)
                  .from(ORGANIZATION)
                  .where(ORGANIZATION.ID.in(owners))
                  .orderBy(ORGANIZATION.ID))
          .fetch();
      owners = ownersOf(resources);
    }
    locks
        .shared(
            dsl.select(OFFERING.ID)
                .from(OFFERING)
                .where(
                    OFFERING.ID.in(
                        select(RESOURCE.OFFERING_ID)
                            .from(RESOURCE)
                            .where(RESOURCE.UUID.in(resources))))
                .orderBy(OFFERING.ID))
        .fetch();
    locks.lock(RESOURCE.ID, RESOURCE.UUID, resources);
  }

  private Set<Long> ownersOf(Collection<UUID> resources) {
    return dsl.selectDistinct(PROJECT.ORGANIZATION_ID)
        .from(PROJECT)
        .join(RESOURCE)
        .on(RESOURCE.PROJECT_ID.eq(PROJECT.ID))
        .where(RESOURCE.UUID.in(resources))
        .fetchSet(PROJECT.ORGANIZATION_ID);
  }

  void lockOwners(Collection<UUID> organizations) {
    locks.lock(ORGANIZATION.ID, ORGANIZATION.UUID, organizations);
  }
}
