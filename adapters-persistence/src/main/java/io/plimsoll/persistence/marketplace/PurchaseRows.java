package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_CATEGORY;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;

import io.plimsoll.application.marketplace.PartyView;
import io.plimsoll.application.marketplace.PurchaseView;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.persistence.schema.tables.OfferingPlan;
import io.plimsoll.persistence.schema.tables.Organization;
import io.plimsoll.persistence.schema.tables.records.OfferingRecord;
import io.plimsoll.persistence.schema.tables.records.ProjectRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Resources with what they are of, as rows of one join. */
final class PurchaseRows {
  private static final Organization PROVIDER = ORGANIZATION.as("provider");

  private PurchaseRows() {}

  static final List<SelectField<?>> FIELDS =
      Stream.<Field<?>[]>of(
              RESOURCE.fields(),
              OFFERING.fields(),
              PROJECT.fields(),
              OFFERING_PLAN.fields(),
              new Field<?>[] {OFFERING_CATEGORY.UUID, OFFERING_CATEGORY.TITLE},
              new Field<?>[] {PROVIDER.UUID, PROVIDER.NAME, PROVIDER.SLUG},
              new Field<?>[] {ORGANIZATION.UUID, ORGANIZATION.NAME, ORGANIZATION.SLUG})
          .<SelectField<?>>flatMap(Stream::of)
          .toList();

  static Table<?> joined() {
    return RESOURCE
        .join(OFFERING)
        .on(OFFERING.ID.eq(RESOURCE.OFFERING_ID))
        .join(PROVIDER)
        .on(PROVIDER.ID.eq(OFFERING.PROVIDER_ID))
        .leftJoin(OFFERING_CATEGORY)
        .on(OFFERING_CATEGORY.ID.eq(OFFERING.CATEGORY_ID))
        .join(PROJECT)
        .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID))
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID))
        .leftJoin(OFFERING_PLAN)
        .on(OFFERING_PLAN.ID.eq(RESOURCE.PLAN_ID));
  }

  static PurchaseView purchase(Record row) {
    OfferingRecord offering = row.into(OFFERING);
    ProjectRecord project = row.into(PROJECT);
    return new PurchaseView(
        ResourceRows.resource(row.into(RESOURCE), offering.getUuid(), project.getUuid()),
        ResourceRows.profile(row.into(RESOURCE), row.get(OFFERING_PLAN.UUID)),
        new Offering(
            new OfferingId(offering.getUuid()),
            offering.getBackendId(),
            offering.getName(),
            new OrganizationId(row.get(PROVIDER.UUID))),
        OfferingRows.profile(offering, row.get(OFFERING_CATEGORY.UUID)),
        row.get(OFFERING_CATEGORY.TITLE),
        party(row, PROVIDER),
        new Project(
            new ProjectId(project.getUuid()),
            project.getBackendId(),
            project.getName(),
            new OrganizationId(row.get(ORGANIZATION.UUID))),
        project.getSlug(),
        project.getDescription(),
        party(row, ORGANIZATION));
  }

  /**
   * The plan of the resource, or of the order that the alias stands for; null when there is none.
   */
  static @Nullable Plan plan(Record row, OfferingPlan plan) {
    return row.get(plan.UUID) == null
        ? null
        : OfferingRows.plan(row.into(plan), row.get(OFFERING.UUID));
  }

  private static PartyView party(Record row, Organization organization) {
    return new PartyView(
        new OrganizationId(row.get(organization.UUID)),
        row.get(organization.NAME),
        row.get(organization.SLUG));
  }
}
