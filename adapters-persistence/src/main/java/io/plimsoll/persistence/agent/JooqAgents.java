package io.plimsoll.persistence.agent;

import static io.plimsoll.persistence.schema.Tables.AGENT_IDENTITY;
import static io.plimsoll.persistence.schema.Tables.AGENT_PROCESSOR;
import static io.plimsoll.persistence.schema.Tables.AGENT_SERVICE;
import static java.util.Objects.requireNonNull;

import io.plimsoll.application.agent.AgentIdentityView;
import io.plimsoll.application.agent.AgentProcessorView;
import io.plimsoll.application.agent.AgentServiceView;
import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentProcessor;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentService;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.agent.Agents;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.PublicId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqAgents implements Agents {
  private final DSLContext dsl;
  private final AgentRows rows;
  private final Upsert upsert;
  private final RowLocks locks;
  private final InstantSource clock;

  JooqAgents(DSLContext dsl, Upsert upsert, RowLocks locks, InstantSource clock) {
    this.dsl = dsl;
    this.rows = new AgentRows(dsl);
    this.upsert = upsert;
    this.locks = locks;
    this.clock = clock;
  }

  @Override
  public Optional<AgentIdentity> find(AgentIdentityId id) {
    return identity(AGENT_IDENTITY.UUID.eq(id.value()));
  }

  @Override
  public Optional<AgentIdentity> named(OfferingId offering, Name name) {
    return identity(
        AGENT_IDENTITY.OFFERING_ID.eq(Keys.of(offering)).and(AGENT_IDENTITY.NAME.eq(name)));
  }

  private Optional<AgentIdentity> identity(Condition which) {
    return rows.identities(which).stream().findFirst().map(AgentIdentityView::identity);
  }

  @Override
  public Optional<AgentService> find(AgentServiceId id) {
    return service(AGENT_SERVICE.UUID.eq(id.value()));
  }

  @Override
  public Optional<AgentService> named(AgentIdentityId identity, Name name) {
    return service(
        AGENT_SERVICE.IDENTITY_ID.eq(Keys.of(identity)).and(AGENT_SERVICE.NAME.eq(name)));
  }

  private Optional<AgentService> service(Condition which) {
    return rows.services(which).stream().findFirst().map(AgentServiceView::service);
  }

  @Override
  public Optional<AgentProcessor> find(AgentProcessorId id) {
    return processor(AGENT_PROCESSOR.UUID.eq(id.value()));
  }

  @Override
  public Optional<AgentProcessor> named(AgentServiceId service, Name name) {
    return processor(
        AGENT_PROCESSOR.SERVICE_ID.eq(Keys.of(service)).and(AGENT_PROCESSOR.NAME.eq(name)));
  }

  private Optional<AgentProcessor> processor(Condition which) {
    return rows.processors(which).stream().findFirst().map(AgentProcessorView::processor);
  }

  @Override
  public void lock(AgentIdentityId identity) {
    locks.lock(AGENT_IDENTITY.ID, AGENT_IDENTITY.UUID, Set.of(identity.value()));
  }

  @Override
  public void save(AgentIdentity identity) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(AGENT_IDENTITY.UUID, identity.id().value());
    row.put(AGENT_IDENTITY.OFFERING_ID, Keys.of(identity.offering()));
    row.put(AGENT_IDENTITY.NAME, identity.name());
    row.put(AGENT_IDENTITY.VERSION, identity.version());
    row.put(AGENT_IDENTITY.DEPENDENCIES, identity.dependencies());
    row.put(AGENT_IDENTITY.CONFIG_FILE_PATH, identity.configFilePath());
    row.put(AGENT_IDENTITY.CONFIG_FILE_CONTENT, identity.configFileContent());
    row.put(AGENT_IDENTITY.LAST_RESTARTED, identity.lastRestarted());
    row.put(AGENT_IDENTITY.CREATOR_ID, Keys.of(identity.creator()));
    save(AGENT_IDENTITY.UUID, AGENT_IDENTITY.CREATED, AGENT_IDENTITY.MODIFIED, row);
  }

  @Override
  public void save(AgentService service) {
    Map<Field<?>, Object> row =
        Map.of(
            AGENT_SERVICE.UUID, service.id().value(),
            AGENT_SERVICE.IDENTITY_ID, Keys.of(service.identity()),
            AGENT_SERVICE.NAME, service.name(),
            AGENT_SERVICE.MODE, service.mode(),
            AGENT_SERVICE.STATE, service.state(),
            AGENT_SERVICE.STATISTICS, service.statistics());
    save(AGENT_SERVICE.UUID, AGENT_SERVICE.CREATED, AGENT_SERVICE.MODIFIED, row);
  }

  @Override
  public void save(AgentProcessor processor) {
    Map<Field<?>, Object> row =
        Map.of(
            AGENT_PROCESSOR.UUID, processor.id().value(),
            AGENT_PROCESSOR.SERVICE_ID, Keys.of(processor.service()),
            AGENT_PROCESSOR.NAME, processor.name(),
            AGENT_PROCESSOR.BACKEND_TYPE, processor.backendType(),
            AGENT_PROCESSOR.BACKEND_VERSION, processor.backendVersion(),
            AGENT_PROCESSOR.LAST_RUN, processor.lastRun());
    save(AGENT_PROCESSOR.UUID, AGENT_PROCESSOR.CREATED, AGENT_PROCESSOR.MODIFIED, row);
  }

  private <R extends Record> void save(
      TableField<R, UUID> identity,
      TableField<R, Instant> created,
      TableField<R, Instant> modified,
      Map<Field<?>, ? extends @Nullable Object> values) {
    Instant now = clock.instant();
    Map<Field<?>, @Nullable Object> row = new HashMap<>(values);
    row.put(modified, now);
    upsert.save(identity, List.of(row), each -> each, Map.of(created, now));
  }

  @Override
  public void remove(AgentIdentityId identity) {
    remove(AGENT_IDENTITY.UUID, identity);
  }

  @Override
  public void remove(AgentServiceId service) {
    remove(AGENT_SERVICE.UUID, service);
  }

  @Override
  public void remove(AgentProcessorId processor) {
    remove(AGENT_PROCESSOR.UUID, processor);
  }

  private void remove(TableField<?, UUID> identity, PublicId id) {
    dsl.deleteFrom(requireNonNull(identity.getTable())).where(identity.eq(id.value())).execute();
  }
}
