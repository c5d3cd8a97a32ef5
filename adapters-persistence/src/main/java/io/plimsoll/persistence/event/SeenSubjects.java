package io.plimsoll.persistence.event;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.event.FindEvents.Subject;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.persistence.finding.Visibility;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The objects of which a viewer may know what happened to them. */
final class SeenSubjects {

  private SeenSubjects() {}

  /** Whether the viewer sees the object of any kind that has this identity. */
  static Condition include(Viewer viewer, Field<UUID> id) {
    return DSL.or(
        Stream.of(Subject.values()).map(subject -> include(viewer, subject, id)).toList());
  }

  static Condition include(Viewer viewer, Subject subject, Field<UUID> id) {
    return id.in(of(viewer, subject));
  }

  private static Select<Record1<UUID>> of(Viewer viewer, Subject subject) {
    return switch (subject) {
      case POLICY ->
          select(OFFERING_USAGE_POLICY.UUID)
              .from(OFFERING_USAGE_POLICY)
              .join(OFFERING)
              .on(OFFERING.ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
              .where(Visibility.asMember(viewer, OFFERING.PROVIDER_ID));
      case OFFERING ->
          select(OFFERING.UUID).from(OFFERING).where(Visibility.asProvider(viewer, OFFERING.ID));
      // who is in one project only does not learn what happens in the others
      case ORGANIZATION ->
          select(ORGANIZATION.UUID)
              .from(ORGANIZATION)
              .where(Visibility.asMember(viewer, ORGANIZATION.ID));
      case PROJECT ->
          select(PROJECT.UUID).from(PROJECT).where(Visibility.asConsumer(viewer, PROJECT.ID));
      case RESOURCE ->
          select(RESOURCE.UUID)
              .from(RESOURCE)
              .where(
                  Visibility.asConsumer(viewer, RESOURCE.PROJECT_ID)
                      .or(Visibility.asProvider(viewer, RESOURCE.OFFERING_ID)));
      case USER ->
          select(USER_ACCOUNT.UUID)
              .from(USER_ACCOUNT)
              .where(USER_ACCOUNT.UUID.eq(viewer.user().value()));
    };
  }
}
