package io.plimsoll.persistence.agent;

import static io.plimsoll.persistence.schema.Tables.AGENT_IDENTITY;
import static io.plimsoll.persistence.schema.Tables.AGENT_SERVICE;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.agent.AgentServiceView;
import io.plimsoll.application.agent.FindAgentServices;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.agent.AgentServiceState;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.finding.Visibility;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.AgentServiceRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqFindAgentServices
    extends JooqFinder<
        AgentServiceRecord,
        AgentServiceView,
        AgentServiceId,
        FindAgentServices.Criterion,
        FindAgentServices.Order>
    implements FindAgentServices {
  private final AgentRows rows;

  JooqFindAgentServices(DSLContext dsl) {
    super(dsl, AGENT_SERVICE.UUID, AgentServiceId::value);
    this.rows = new AgentRows(dsl);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return visible(viewer, AGENT_SERVICE.IDENTITY_ID);
  }

  /** What is of an agent that the viewer sees. */
  static Condition visible(Viewer viewer, Field<Long> identity) {
    return viewer.seesEverything()
        ? noCondition()
        : identity.in(
            select(AGENT_IDENTITY.ID)
                .from(AGENT_IDENTITY)
                .where(Visibility.asProvider(viewer, AGENT_IDENTITY.OFFERING_ID)));
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.OfIdentity(AgentIdentityId identity) ->
          AGENT_SERVICE.IDENTITY_ID.eq(Keys.of(identity));
      case Criterion.ModeIs(String mode) -> Texts.of(AGENT_SERVICE.MODE).eq(mode);
      case Criterion.IsIn(Set<AgentServiceState> states) -> AGENT_SERVICE.STATE.in(states);
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(AGENT_SERVICE.ID.asc());
  }

  @Override
  protected Map<UUID, AgentServiceView> views(List<UUID> services, Viewer viewer) {
    return rows.services(AGENT_SERVICE.UUID.in(services)).stream()
        .collect(toMap(view -> view.service().id().value(), view -> view));
  }
}
