package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.impl.DSL.excluded;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.persistence.schema.tables.records.OrganizationRecord;
import io.plimsoll.persistence.transaction.RowLocks;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqOrganizations implements Organizations {

  private final DSLContext dsl;
  private final RowLocks locks;
  private final Memberships memberships;

  JooqOrganizations(DSLContext dsl, RowLocks locks) {
    this.dsl = dsl;
    this.locks = locks;
    this.memberships = new Memberships(dsl);
  }

  @Override
  public Map<BackendId, Organization> byBackendId(Set<BackendId> keys) {
    Map<BackendId, Organization> found = new HashMap<>();
    dsl.select(ORGANIZATION.fields())
        .select(ORGANIZATION_GROUP.UUID)
        .from(ORGANIZATION)
        .leftJoin(ORGANIZATION_MEMBERSHIP)
        .on(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(ORGANIZATION.ID))
        .leftJoin(ORGANIZATION_GROUP)
        .on(ORGANIZATION_GROUP.ID.eq(ORGANIZATION_MEMBERSHIP.GROUP_ID))
        .where(ORGANIZATION.BACKEND_ID.in(keys))
        .fetchGroups(row -> row.into(ORGANIZATION), row -> row.get(ORGANIZATION_GROUP.UUID))
        .forEach((row, groups) -> found.put(row.getBackendId(), organization(row, groups)));
    return found;
  }

  @Override
  @Transactional
  public void save(Collection<Organization> organizations) {
    // waits for usage reports, in the order in which those take their locks
    locks.lock(
        ORGANIZATION.ID,
        ORGANIZATION.UUID,
        organizations.stream().map(each -> each.id().value()).toList());
    dsl.batched(batch -> {
      for (Organization organization : organizations) {
        batch
            .dsl()
            .insertInto(ORGANIZATION)
            .set(ORGANIZATION.UUID, organization.id().value())
            .set(ORGANIZATION.BACKEND_ID, organization.backendId())
            .set(ORGANIZATION.NAME, organization.name())
            .set(ORGANIZATION.BLOCKED, organization.blocked())
            .set(ORGANIZATION.ARCHIVED, organization.archived())
            .onConflict(ORGANIZATION.UUID)
            .doUpdate()
            .set(ORGANIZATION.BACKEND_ID, excluded(ORGANIZATION.BACKEND_ID))
            .set(ORGANIZATION.NAME, excluded(ORGANIZATION.NAME))
            .set(ORGANIZATION.BLOCKED, excluded(ORGANIZATION.BLOCKED))
            .set(ORGANIZATION.ARCHIVED, excluded(ORGANIZATION.ARCHIVED))
            .execute();
      }
    });
    memberships.replaceBy(organizations);
  }

  private static Organization organization(OrganizationRecord row, List<UUID> groups) {
    return new Organization(
        new OrganizationId(row.getUuid()),
        row.getBackendId(),
        row.getName(),
        // the outer join gives one null to an organization without groups
        groups.stream()
            .filter(Objects::nonNull)
            .map(OrganizationGroupId::new)
            .collect(toUnmodifiableSet()),
        row.getBlocked(),
        row.getArchived());
  }
}
