package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static org.jooq.impl.DSL.noCondition;

import io.plimsoll.application.paging.Page;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.policy.PolicyView;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.PolicyId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqFindPolicies implements FindPolicies {

  private final DSLContext dsl;
  private final PolicyViews views;

  JooqFindPolicies(DSLContext dsl) {
    this.dsl = dsl;
    this.views = new PolicyViews(dsl);
  }

  @Override
  public Page<PolicyView> list(Viewer viewer, Filter filter, PageRequest page) {
    List<PolicyView> items = views.read(isListed(viewer, filter), page.offset(), page.size());
    return new Page<>(items, count(viewer, filter));
  }

  @Override
  public long count(Viewer viewer, Filter filter) {
    return dsl.fetchCount(
        dsl.selectOne()
            .from(OFFERING_USAGE_POLICY)
            .join(OFFERING)
            .on(OFFERING.ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
            .join(ORGANIZATION)
            .on(ORGANIZATION.ID.eq(OFFERING.PROVIDER_ID))
            .where(isListed(viewer, filter)));
  }

  @Override
  public Optional<PolicyView> find(Viewer viewer, PolicyId id) {
    return views
        .read(isVisible(viewer).and(OFFERING_USAGE_POLICY.UUID.eq(id.value())), 0, 1)
        .stream()
        .findFirst();
  }

  private static Condition isListed(Viewer viewer, Filter filter) {
    return filter.offerings().stream()
        .map(OfferingId::value)
        .map(OFFERING.UUID::eq)
        .reduce(isVisible(viewer), Condition::and);
  }

  private static Condition isVisible(Viewer viewer) {
    return viewer.seesEverything()
        ? noCondition()
        : ORGANIZATION.UUID.in(viewer.scopes(ScopeType.ORGANIZATION));
  }
}
