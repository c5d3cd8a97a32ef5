package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.schema.tables.records.OrganizationRecord;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqOrganizations implements Organizations {

  private final DSLContext dsl;
  private final Upsert upsert;
  private final InstantSource clock;
  private final RowLocks locks;
  private final Memberships memberships;

  JooqOrganizations(DSLContext dsl, RowLocks locks, Upsert upsert, InstantSource clock) {
    this.dsl = dsl;
    this.upsert = upsert;
    this.clock = clock;
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
    upsert.save(
        ORGANIZATION.UUID,
        organizations,
        JooqOrganizations::row,
        Map.of(ORGANIZATION.CREATED, clock.instant()));
    memberships.replaceBy(organizations);
  }

  private static Map<Field<?>, @Nullable Object> row(Organization organization) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(ORGANIZATION.UUID, organization.id().value());
    row.put(ORGANIZATION.BACKEND_ID, organization.backendId());
    row.put(ORGANIZATION.NAME, organization.name());
    row.put(ORGANIZATION.BLOCKED, organization.blocked());
    row.put(ORGANIZATION.ARCHIVED, organization.archived());
    return row;
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
