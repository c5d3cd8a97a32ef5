package io.plimsoll.persistence.agent;

import static io.plimsoll.persistence.schema.Tables.AGENT_PROCESSOR;
import static io.plimsoll.persistence.schema.Tables.AGENT_SERVICE;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.agent.AgentProcessorView;
import io.plimsoll.application.agent.FindAgentProcessors;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.AgentProcessorRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqFindAgentProcessors
    extends JooqFinder<
        AgentProcessorRecord,
        AgentProcessorView,
        AgentProcessorId,
        FindAgentProcessors.Criterion,
        FindAgentProcessors.Order>
    implements FindAgentProcessors {
  private final AgentRows rows;

  JooqFindAgentProcessors(DSLContext dsl) {
    super(dsl, AGENT_PROCESSOR.UUID, AgentProcessorId::value);
    this.rows = new AgentRows(dsl);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return viewer.seesEverything()
        ? noCondition()
        : AGENT_PROCESSOR.SERVICE_ID.in(
            select(AGENT_SERVICE.ID)
                .from(AGENT_SERVICE)
                .where(JooqFindAgentServices.visible(viewer, AGENT_SERVICE.IDENTITY_ID)));
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.OfService(AgentServiceId service) ->
          AGENT_PROCESSOR.SERVICE_ID.eq(Keys.of(service));
      case Criterion.BackendTypeIs(String type) -> Texts.of(AGENT_PROCESSOR.BACKEND_TYPE).eq(type);
      case Criterion.BackendVersionIs(String version) ->
          Texts.of(AGENT_PROCESSOR.BACKEND_VERSION).eq(version);
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(AGENT_PROCESSOR.ID.asc());
  }

  @Override
  protected Map<UUID, AgentProcessorView> views(List<UUID> processors, Viewer viewer) {
    return rows.processors(AGENT_PROCESSOR.UUID.in(processors)).stream()
        .collect(toMap(view -> view.processor().id().value(), view -> view));
  }
}
