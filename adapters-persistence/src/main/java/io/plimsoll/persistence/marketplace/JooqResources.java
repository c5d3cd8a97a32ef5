package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceBackend;
import io.plimsoll.domain.marketplace.ResourceDescription;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.marketplace.ResourceTerms;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqResources implements Resources {

  private final DSLContext dsl;
  private final Upsert upsert;
  private final InstantSource clock;
  private final RowLocks locks;

  JooqResources(DSLContext dsl, RowLocks locks, Upsert upsert, InstantSource clock) {
    this.dsl = dsl;
    this.upsert = upsert;
    this.clock = clock;
    this.locks = locks;
  }

  @Override
  public Map<ResourceId, Resource> byId(Set<ResourceId> ids) {
    return resources(RESOURCE.UUID.in(Keys.uuids(ids)))
        .fetchMap(row -> new ResourceId(row.get(RESOURCE.UUID)), JooqResources::resource);
  }

  @Override
  public Map<BackendId, Resource> byBackendId(Set<BackendId> keys) {
    return resources(RESOURCE.BACKEND_ID.in(keys))
        .fetchMap(RESOURCE.BACKEND_ID, JooqResources::resource);
  }

  @Override
  @Transactional
  public void save(Collection<Resource> resources) {
    // waits for usage reports, in the order in which those take their locks
    locks.lock(
        RESOURCE.ID, RESOURCE.UUID, resources.stream().map(each -> each.id().value()).toList());
    Instant now = clock.instant();
    upsert.save(
        RESOURCE.UUID, resources, resource -> row(resource, now), Map.of(RESOURCE.CREATED, now));
  }

  private static Map<Field<?>, @Nullable Object> row(Resource resource, Instant now) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(RESOURCE.UUID, resource.id().value());
    row.put(RESOURCE.BACKEND_ID, resource.backendId());
    row.put(RESOURCE.NAME, resource.name());
    row.put(RESOURCE.OFFERING_ID, Keys.of(resource.offering()));
    row.put(RESOURCE.PROJECT_ID, Keys.of(resource.project()));
    row.put(RESOURCE.STATE, resource.state());
    row.put(RESOURCE.MODIFIED, now);
    return row;
  }

  @Override
  public Optional<Resource> lock(ResourceId id) {
    locks.lock(RESOURCE.ID, RESOURCE.UUID, List.of(id.value()));
    return Optional.ofNullable(byId(Set.of(id)).get(id));
  }

  @Override
  public Optional<ResourceProfile> profileOf(ResourceId resource) {
    return dsl.select(RESOURCE.fields())
        .select(OFFERING_PLAN.UUID)
        .from(RESOURCE)
        .leftJoin(OFFERING_PLAN)
        .on(OFFERING_PLAN.ID.eq(RESOURCE.PLAN_ID))
        .where(RESOURCE.UUID.eq(resource.value()))
        .fetchOptional(
            row -> ResourceRows.profile(row.into(RESOURCE), row.get(OFFERING_PLAN.UUID)));
  }

  @Override
  public void describe(ResourceId resource, ResourceProfile profile) {
    ResourceDescription description = profile.description();
    ResourceTerms terms = profile.terms();
    ResourceBackend backend = profile.backend();
    ResourceFlags flags = profile.flags();
    dsl.update(RESOURCE)
        .set(RESOURCE.SLUG, description.slug())
        .set(RESOURCE.DESCRIPTION, description.text())
        .set(RESOURCE.END_DATE, description.end())
        .set(RESOURCE.PLAN_ID, Keys.of(terms.plan()))
        .set(RESOURCE.ATTRIBUTES, terms.attributes())
        .set(RESOURCE.OPTIONS, terms.options())
        .set(RESOURCE.LIMITS, LimitsColumn.text(terms.limits()))
        .set(RESOURCE.EFFECTIVE_ID, backend.effectiveId())
        .set(RESOURCE.BACKEND_METADATA, backend.metadata())
        .set(RESOURCE.ERROR_MESSAGE, backend.errorMessage())
        .set(RESOURCE.LAST_SYNC, backend.lastSync())
        .set(RESOURCE.PAUSED, flags.paused())
        .set(RESOURCE.DOWNSCALED, flags.downscaled())
        .set(RESOURCE.RESTRICT_MEMBER_ACCESS, flags.restrictsMembers())
        .set(RESOURCE.MODIFIED, clock.instant())
        .where(RESOURCE.UUID.eq(resource.value()))
        .execute();
  }

  private ResultQuery<Record> resources(Condition which) {
    return dsl.select(RESOURCE.fields())
        .select(OFFERING.UUID, PROJECT.UUID)
        .from(RESOURCE)
        .join(OFFERING)
        .on(OFFERING.ID.eq(RESOURCE.OFFERING_ID))
        .join(PROJECT)
        .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID))
        .where(which);
  }

  private static Resource resource(Record row) {
    return ResourceRows.resource(row.into(RESOURCE), row.get(OFFERING.UUID), row.get(PROJECT.UUID));
  }
}
