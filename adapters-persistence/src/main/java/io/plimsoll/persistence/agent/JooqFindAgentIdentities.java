package io.plimsoll.persistence.agent;

import static io.plimsoll.persistence.schema.Tables.AGENT_IDENTITY;
import static io.plimsoll.persistence.schema.Tables.AGENT_SERVICE;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import io.plimsoll.application.agent.AgentIdentityView;
import io.plimsoll.application.agent.FindAgentIdentities;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.finding.Visibility;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.AgentIdentityRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqFindAgentIdentities
    extends JooqFinder<
        AgentIdentityRecord,
        AgentIdentityView,
        AgentIdentityId,
        FindAgentIdentities.Criterion,
        FindAgentIdentities.Order>
    implements FindAgentIdentities {
  private static final Condition HAS_SERVICES =
      exists(
          selectOne().from(AGENT_SERVICE).where(AGENT_SERVICE.IDENTITY_ID.eq(AGENT_IDENTITY.ID)));

  private final AgentRows rows;

  JooqFindAgentIdentities(DSLContext dsl) {
    super(dsl, AGENT_IDENTITY.UUID, AgentIdentityId::value);
    this.rows = new AgentRows(dsl);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return Visibility.asProvider(viewer, AGENT_IDENTITY.OFFERING_ID);
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.NameIs(String name) -> Texts.of(AGENT_IDENTITY.NAME).eq(name);
      case Criterion.VersionIs(String version) -> Texts.of(AGENT_IDENTITY.VERSION).eq(version);
      case Criterion.LooksAfter(OfferingId offering) ->
          AGENT_IDENTITY.OFFERING_ID.eq(Keys.of(offering));
      case Criterion.IsOrphaned(boolean orphaned) -> orphaned ? not(HAS_SERVICES) : HAS_SERVICES;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(AGENT_IDENTITY.ID.asc());
  }

  @Override
  protected Map<UUID, AgentIdentityView> views(List<UUID> identities, Viewer viewer) {
    return rows.identities(AGENT_IDENTITY.UUID.in(identities)).stream()
        .collect(toMap(view -> view.identity().id().value(), view -> view));
  }
}
