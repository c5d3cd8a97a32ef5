package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
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
    return resources(RESOURCE.UUID.in(ids.stream().map(ResourceId::value).toList()))
        .fetchMap(row -> new ResourceId(row.value1()), JooqResources::resource);
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
        RESOURCE.UUID,
        resources,
        JooqResources::row,
        Map.of(RESOURCE.CREATED, now, RESOURCE.MODIFIED, now));
  }

  private static Map<Field<?>, @Nullable Object> row(Resource resource) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(RESOURCE.UUID, resource.id().value());
    row.put(RESOURCE.BACKEND_ID, resource.backendId());
    row.put(RESOURCE.NAME, resource.name());
    row.put(RESOURCE.OFFERING_ID, Keys.of(resource.offering()));
    row.put(RESOURCE.PROJECT_ID, Keys.of(resource.project()));
    row.put(RESOURCE.STATE, resource.state());
    return row;
  }

  private ResultQuery<Record6<UUID, BackendId, Name, UUID, UUID, ResourceState>> resources(
      Condition which) {
    return dsl.select(
            RESOURCE.UUID,
            RESOURCE.BACKEND_ID,
            RESOURCE.NAME,
            OFFERING.UUID,
            PROJECT.UUID,
            RESOURCE.STATE)
        .from(RESOURCE)
        .join(OFFERING)
        .on(OFFERING.ID.eq(RESOURCE.OFFERING_ID))
        .join(PROJECT)
        .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID))
        .where(which);
  }

  private static Resource resource(Record6<UUID, BackendId, Name, UUID, UUID, ResourceState> row) {
    return new Resource(
        new ResourceId(row.value1()),
        row.value2(),
        row.value3(),
        new OfferingId(row.value4()),
        new ProjectId(row.value5()),
        row.value6());
  }
}
