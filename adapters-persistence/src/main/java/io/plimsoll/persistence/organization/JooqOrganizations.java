package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.OrganizationProfile;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqOrganizations implements Organizations {
  private final DSLContext dsl;
  private final RowLocks locks;
  private final Upsert upsert;
  private final Memberships memberships;
  private final InstantSource clock;

  JooqOrganizations(DSLContext dsl, RowLocks locks, Upsert upsert, InstantSource clock) {
    this.dsl = dsl;
    this.locks = locks;
    this.upsert = upsert;
    this.memberships = new Memberships(dsl);
    this.clock = clock;
  }

  @Override
  public Map<OrganizationId, Organization> byId(Set<OrganizationId> ids) {
    return organizations(ORGANIZATION.UUID.in(Keys.uuids(ids))).stream()
        .collect(toMap(Organization::id, each -> each));
  }

  @Override
  public Map<BackendId, Organization> byBackendId(Set<BackendId> keys) {
    return byKey(ORGANIZATION.BACKEND_ID.in(keys));
  }

  private Map<BackendId, Organization> byKey(Condition which) {
    return organizations(which).stream()
        .collect(toMap(each -> requireNonNull(each.backendId()), each -> each));
  }

  private List<Organization> organizations(Condition which) {
    return OrganizationRows.read(dsl, which, OrganizationRows::organization);
  }

  @Override
  public Optional<Organization> lock(OrganizationId id) {
    lock(List.of(id.value()));
    return Optional.ofNullable(byId(Set.of(id)).get(id));
  }

  @Override
  public Map<BackendId, Organization> lockByBackendId(Set<BackendId> keys) {
    Condition asked = ORGANIZATION.BACKEND_ID.in(keys);
    List<UUID> locked =
        dsl.select(ORGANIZATION.UUID).from(ORGANIZATION).where(asked).fetch(ORGANIZATION.UUID);
    lock(locked);
    // not those that got such a key meanwhile
    return byKey(asked.and(ORGANIZATION.UUID.in(locked)));
  }

  private void lock(Collection<UUID> organizations) {
    locks.lock(ORGANIZATION.ID, ORGANIZATION.UUID, organizations);
  }

  @Override
  @Transactional
  public void save(Collection<Organization> organizations) {
    // waits for usage reports, in the order in which those take their locks
    lock(organizations.stream().map(each -> each.id().value()).toList());
    Instant now = clock.instant();
    upsert.save(
        ORGANIZATION.UUID,
        organizations,
        OrganizationRows::row,
        each -> Map.of(ORGANIZATION.CREATED, now, ORGANIZATION.SLUG, Slug.of(each.name().value())));
    memberships.replaceBy(organizations);
  }

  @Override
  public Optional<OrganizationProfile> profileOf(OrganizationId organization) {
    return dsl.selectFrom(ORGANIZATION)
        .where(ORGANIZATION.UUID.eq(organization.value()))
        .fetchOptional(OrganizationRows::profile);
  }

  @Override
  public void describe(OrganizationId organization, OrganizationProfile profile) {
    OrganizationRows.write(dsl, organization, profile);
  }

  @Override
  @Transactional
  public void becomeProviders(Set<OrganizationId> organizations) {
    List<UUID> fresh =
        dsl.select(ORGANIZATION.UUID)
            .from(ORGANIZATION)
            .where(ORGANIZATION.UUID.in(Keys.uuids(organizations)))
            .and(ORGANIZATION.PROVIDER_SINCE.isNull())
            .fetch(ORGANIZATION.UUID);
    if (!fresh.isEmpty()) {
      lock(fresh);
      dsl.update(ORGANIZATION)
          .set(ORGANIZATION.PROVIDER_SINCE, clock.instant())
          .where(ORGANIZATION.UUID.in(fresh))
          .and(ORGANIZATION.PROVIDER_SINCE.isNull())
          .execute();
    }
  }

  @Override
  public boolean hasProjects(OrganizationId organization) {
    return dsl.fetchExists(
        PROJECT,
        PROJECT
            .ORGANIZATION_ID
            .eq(Keys.of(organization))
            .and(
                PROJECT
                    .REMOVED
                    .isFalse()
                    .or(
                        exists(
                            selectOne()
                                .from(RESOURCE)
                                .where(RESOURCE.PROJECT_ID.eq(PROJECT.ID))))));
  }

  @Override
  public boolean hasOfferings(OrganizationId organization) {
    return dsl.fetchExists(OFFERING, OFFERING.PROVIDER_ID.eq(Keys.of(organization)));
  }

  @Override
  @Transactional
  public void remove(OrganizationId organization) {
    dsl.deleteFrom(PROJECT)
        .where(PROJECT.ORGANIZATION_ID.eq(Keys.of(organization)))
        .and(PROJECT.REMOVED)
        .execute();
    dsl.deleteFrom(ORGANIZATION_MEMBERSHIP)
        .where(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(Keys.of(organization)))
        .execute();
    dsl.deleteFrom(ROLE_GRANT)
        .where(ROLE_GRANT.ORGANIZATION_ID.eq(Keys.of(organization)))
        .execute();
    dsl.deleteFrom(ORGANIZATION).where(ORGANIZATION.UUID.eq(organization.value())).execute();
  }
}
