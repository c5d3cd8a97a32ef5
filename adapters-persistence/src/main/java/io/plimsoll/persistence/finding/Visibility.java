package io.plimsoll.persistence.finding;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.domain.access.Viewer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * What a viewer sees, by the keys that rows refer with: everything, or what belongs to a scope in
 * which the viewer holds a role. What lists ask most joins its tables, because databases can only
 * guess how many rows meet a condition with a subquery in it, and would then walk through a whole
 * list for those who see little of it.
 */
public final class Visibility {

  private Visibility() {}

  /** Organizations in which, or in a project of which, the viewer holds a role. */
  public static Condition ofOrganization(Viewer viewer, Field<Long> organization) {
    return viewer.seesEverything()
        ? noCondition()
        : organization
            .in(ownOrganizations(viewer))
            .or(
                organization.in(
                    select(PROJECT.ORGANIZATION_ID)
                        .from(PROJECT)
                        .where(PROJECT.UUID.in(viewer.scopes(ScopeType.PROJECT)))));
  }

  /** What is in a project in which, or in whose organization, the viewer holds a role. */
  public static Condition asConsumer(Viewer viewer, Field<Long> project) {
    return viewer.seesEverything()
        ? noCondition()
        : project.in(
            select(PROJECT.ID)
                .from(PROJECT)
                .join(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID))
                .where(PROJECT.UUID.in(viewer.scopes(ScopeType.PROJECT)))
                .or(ORGANIZATION.UUID.in(viewer.scopes(ScopeType.ORGANIZATION))));
  }

  /** What is of an offering in which, or in whose provider, the viewer holds a role. */
  public static Condition asProvider(Viewer viewer, Field<Long> offering) {
    return viewer.seesEverything()
        ? noCondition()
        : offering.in(
            select(OFFERING.ID)
                .from(OFFERING)
                .join(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(OFFERING.PROVIDER_ID))
                .where(OFFERING.UUID.in(viewer.scopes(ScopeType.OFFERING)))
                .or(ORGANIZATION.UUID.in(viewer.scopes(ScopeType.ORGANIZATION))));
  }

  /** What the viewer sees as a member of the organization itself. */
  public static Condition asMember(Viewer viewer, Field<Long> organization) {
    return viewer.seesEverything() ? noCondition() : organization.in(ownOrganizations(viewer));
  }

  private static Select<Record1<Long>> ownOrganizations(Viewer viewer) {
    return select(ORGANIZATION.ID)
        .from(ORGANIZATION)
        .where(ORGANIZATION.UUID.in(viewer.scopes(ScopeType.ORGANIZATION)));
  }
}
