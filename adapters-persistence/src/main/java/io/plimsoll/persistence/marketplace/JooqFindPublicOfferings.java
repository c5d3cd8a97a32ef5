package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static org.jooq.impl.DSL.condition;

import io.plimsoll.application.marketplace.FindPublicOfferings;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.persistence.finding.Visibility;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqFindPublicOfferings extends OfferingFinder implements FindPublicOfferings {

  JooqFindPublicOfferings(DSLContext dsl) {
    super(dsl);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return onTheMarket(viewer);
  }

  /** Which offerings the viewer sees as somebody who may want to have them. */
  static Condition onTheMarket(Viewer viewer) {
    Condition offered = OFFERING.STATE.in(OfferingState.ACTIVE, OfferingState.PAUSED);
    return viewer.seesEverything()
        ? offered
        : offered.and(condition(OFFERING.SHARED).or(Visibility.asProvider(viewer, OFFERING.ID)));
  }
}
