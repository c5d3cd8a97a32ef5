package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;

import io.plimsoll.application.marketplace.FindOfferings;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.persistence.finding.Visibility;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqFindOfferings extends OfferingFinder implements FindOfferings {

  JooqFindOfferings(DSLContext dsl) {
    super(dsl);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return Visibility.asProvider(viewer, OFFERING.ID);
  }
}
