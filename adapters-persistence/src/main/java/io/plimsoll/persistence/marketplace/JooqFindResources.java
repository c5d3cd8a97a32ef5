package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.RESOURCE;

import io.plimsoll.application.marketplace.FindResources;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.persistence.finding.Visibility;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqFindResources extends ResourceFinder implements FindResources {

  JooqFindResources(DSLContext dsl, InstantSource clock, ZoneId zone) {
    super(dsl, clock, zone);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return Visibility.asConsumer(viewer, RESOURCE.PROJECT_ID);
  }
}
