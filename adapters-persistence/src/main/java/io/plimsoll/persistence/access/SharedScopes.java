package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.trueCondition;

import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.persistence.finding.Visibility;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Which scopes, and which roles in them, a viewer sees. */
final class SharedScopes {
  private SharedScopes() {}

  /**
   * Grants in scopes in which, or in whose organization or provider, the viewer holds a role too.
   */
  static Condition grants(Viewer viewer) {
    // what is no condition would drop out of an alternative
    return viewer.seesEverything()
        ? trueCondition()
        : Visibility.asMember(viewer, ROLE_GRANT.ORGANIZATION_ID)
            .or(Visibility.asConsumer(viewer, ROLE_GRANT.PROJECT_ID))
            .or(Visibility.asProvider(viewer, ROLE_GRANT.OFFERING_ID));
  }

  /** Whether there is such a scope, and the viewer sees it. */
  static boolean isVisible(DSLContext dsl, Scope scope, Viewer viewer) {
    return switch (scope.type()) {
      case ORGANIZATION ->
          dsl.fetchExists(
              ORGANIZATION,
              ORGANIZATION
                  .UUID
                  .eq(scope.id())
                  .and(Visibility.ofOrganization(viewer, ORGANIZATION.ID)));
      case PROJECT ->
          dsl.fetchExists(
              PROJECT,
              PROJECT
                  .UUID
                  .eq(scope.id())
                  .andNot(PROJECT.REMOVED)
                  .and(Visibility.asConsumer(viewer, PROJECT.ID)));
      case OFFERING ->
          dsl.fetchExists(
              OFFERING,
              OFFERING.UUID.eq(scope.id()).and(Visibility.asProvider(viewer, OFFERING.ID)));
    };
  }
}
