package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.policy.PolicyView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Visibility;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.OfferingUsagePolicyRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqFindPolicies
    extends JooqFinder<
        OfferingUsagePolicyRecord, PolicyView, PolicyId, FindPolicies.Criterion, FindPolicies.Order>
    implements FindPolicies {
  private final PolicyViews views;

  JooqFindPolicies(DSLContext dsl) {
    super(dsl, OFFERING_USAGE_POLICY.UUID, PolicyId::value);
    this.views = new PolicyViews(dsl);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return viewer.seesEverything()
        ? noCondition()
        : OFFERING_USAGE_POLICY.OFFERING_ID.in(
            select(OFFERING.ID)
                .from(OFFERING)
                .where(Visibility.asMember(viewer, OFFERING.PROVIDER_ID)));
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return OFFERING_USAGE_POLICY.OFFERING_ID.eq(Keys.of(criterion.offering()));
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(OFFERING_USAGE_POLICY.CREATED.desc(), OFFERING_USAGE_POLICY.ID.desc());
  }

  @Override
  protected Map<UUID, PolicyView> views(List<UUID> rows, Viewer viewer) {
    return views.read(rows);
  }
}
