package io.plimsoll.persistence.agent;

import static io.plimsoll.persistence.schema.Tables.AGENT_IDENTITY;
import static io.plimsoll.persistence.schema.Tables.AGENT_PROCESSOR;
import static io.plimsoll.persistence.schema.Tables.AGENT_SERVICE;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.agent.AgentIdentityView;
import io.plimsoll.application.agent.AgentProcessorView;
import io.plimsoll.application.agent.AgentServiceView;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentProcessor;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentService;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.persistence.schema.tables.records.AgentIdentityRecord;
import io.plimsoll.persistence.schema.tables.records.AgentProcessorRecord;
import io.plimsoll.persistence.schema.tables.records.AgentServiceRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads agents with their services, and services with their processors: a statement for each. */
final class AgentRows {
  private final DSLContext dsl;

  AgentRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  List<AgentIdentityView> identities(Condition which) {
    Map<AgentIdentityId, List<AgentServiceView>> services =
        services(
                AGENT_SERVICE.IDENTITY_ID.in(
                    select(AGENT_IDENTITY.ID).from(AGENT_IDENTITY).where(which)))
            .stream()
            .collect(groupingBy(view -> view.service().identity()));
    return dsl.select(AGENT_IDENTITY.fields())
        .select(OFFERING.UUID, USER_ACCOUNT.UUID)
        .from(AGENT_IDENTITY)
        .join(OFFERING)
        .on(OFFERING.ID.eq(AGENT_IDENTITY.OFFERING_ID))
        .leftJoin(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(AGENT_IDENTITY.CREATOR_ID))
        .where(which)
        .orderBy(AGENT_IDENTITY.ID)
        .fetch(row -> {
          AgentIdentityRecord record = row.into(AGENT_IDENTITY);
          AgentIdentity identity =
              identity(record, row.get(OFFERING.UUID), row.get(USER_ACCOUNT.UUID));
          return new AgentIdentityView(
              identity,
              record.getCreated(),
              record.getModified(),
              services.getOrDefault(identity.id(), List.of()));
        });
  }

  private static AgentIdentity identity(
      AgentIdentityRecord row, UUID offering, @Nullable UUID creator) {
    return new AgentIdentity(
        new AgentIdentityId(row.getUuid()),
        new OfferingId(offering),
        row.getName(),
        row.getVersion(),
        row.getDependencies(),
        row.getConfigFilePath(),
        row.getConfigFileContent(),
        row.getLastRestarted(),
        creator == null ? null : new UserId(creator));
  }

  List<AgentServiceView> services(Condition which) {
    Map<AgentServiceId, List<AgentProcessorView>> processors =
        processors(
                AGENT_PROCESSOR.SERVICE_ID.in(
                    select(AGENT_SERVICE.ID).from(AGENT_SERVICE).where(which)))
            .stream()
            .collect(groupingBy(view -> view.processor().service()));
    return dsl.select(AGENT_SERVICE.fields())
        .select(AGENT_IDENTITY.UUID, AGENT_IDENTITY.NAME)
        .from(AGENT_SERVICE)
        .join(AGENT_IDENTITY)
        .on(AGENT_IDENTITY.ID.eq(AGENT_SERVICE.IDENTITY_ID))
        .where(which)
        .orderBy(AGENT_SERVICE.ID)
        .fetch(row -> {
          AgentServiceRecord record = row.into(AGENT_SERVICE);
          AgentServiceId id = new AgentServiceId(record.getUuid());
          return new AgentServiceView(
              new AgentService(
                  id,
                  new AgentIdentityId(row.get(AGENT_IDENTITY.UUID)),
                  record.getName(),
                  record.getMode(),
                  record.getState(),
                  record.getStatistics()),
              row.get(AGENT_IDENTITY.NAME),
              record.getCreated(),
              record.getModified(),
              processors.getOrDefault(id, List.of()));
        });
  }

  List<AgentProcessorView> processors(Condition which) {
    return dsl.select(AGENT_PROCESSOR.fields())
        .select(AGENT_SERVICE.UUID, AGENT_SERVICE.NAME)
        .from(AGENT_PROCESSOR)
        .join(AGENT_SERVICE)
        .on(AGENT_SERVICE.ID.eq(AGENT_PROCESSOR.SERVICE_ID))
        .where(which)
        .orderBy(AGENT_PROCESSOR.ID)
        .fetch(AgentRows::processor);
  }

  private static AgentProcessorView processor(Record row) {
    AgentProcessorRecord record = row.into(AGENT_PROCESSOR);
    return new AgentProcessorView(
        new AgentProcessor(
            new AgentProcessorId(record.getUuid()),
            new AgentServiceId(row.get(AGENT_SERVICE.UUID)),
            record.getName(),
            record.getBackendType(),
            record.getBackendVersion(),
            record.getLastRun()),
        row.get(AGENT_SERVICE.NAME),
        record.getCreated(),
        record.getModified());
  }
}
