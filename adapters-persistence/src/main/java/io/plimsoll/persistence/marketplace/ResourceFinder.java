package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.marketplace.ResourceCriterion;
import io.plimsoll.application.marketplace.ResourceSorting;
import io.plimsoll.application.marketplace.ResourceView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.ResourceRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;

/** Finds resources, whoever may see which. */
abstract class ResourceFinder
    extends JooqFinder<
        ResourceRecord, ResourceView, ResourceId, ResourceCriterion, ResourceSorting> {
  private static final Field<String> NAME = Texts.of(RESOURCE.NAME);
  private static final Field<String> BACKEND_ID = Texts.of(RESOURCE.BACKEND_ID);
  private static final List<Field<String>> TEXTS =
      List.of(
          NAME, BACKEND_ID, Texts.of(RESOURCE.SLUG), RESOURCE.EFFECTIVE_ID, RESOURCE.DESCRIPTION);

  private final ResourceViews views;

  ResourceFinder(DSLContext dsl, InstantSource clock, ZoneId zone) {
    super(dsl, RESOURCE.UUID, ResourceId::value);
    this.views = new ResourceViews(dsl, clock, zone);
  }

  /** Whether a resource is in a project of the organization. */
  static Condition boughtBy(OrganizationId organization) {
    return RESOURCE.PROJECT_ID.in(
        select(PROJECT.ID).from(PROJECT).where(PROJECT.ORGANIZATION_ID.eq(Keys.of(organization))));
  }

  /** Whether a resource is of an offering of the organization. */
  static Condition soldBy(OrganizationId provider) {
    return offeringMeets(OFFERING.PROVIDER_ID.eq(Keys.of(provider)));
  }

  private static Condition offeringMeets(Condition condition) {
    return RESOURCE.OFFERING_ID.in(select(OFFERING.ID).from(OFFERING).where(condition));
  }

  @Override
  protected final Condition meets(ResourceCriterion criterion, Viewer viewer) {
    return switch (criterion) {
      case ResourceCriterion.IsIn(Set<ResourceState> states) -> RESOURCE.STATE.in(states);
      case ResourceCriterion.OfOfferings(Set<OfferingId> offerings) ->
          offeringMeets(OFFERING.UUID.in(Keys.uuids(offerings)));
      case ResourceCriterion.InProject(ProjectId project) ->
          RESOURCE.PROJECT_ID.eq(Keys.of(project));
      case ResourceCriterion.BoughtBy(OrganizationId organization) -> boughtBy(organization);
      case ResourceCriterion.SoldBy(OrganizationId provider) -> soldBy(provider);
      case ResourceCriterion.OfCategory(CategoryId category) ->
          offeringMeets(OFFERING.CATEGORY_ID.eq(Keys.of(category)));
      case ResourceCriterion.HasPlan(PlanId plan) -> RESOURCE.PLAN_ID.eq(Keys.of(plan));
      case ResourceCriterion.NameContains(String text) -> NAME.containsIgnoreCase(text);
      case ResourceCriterion.NameIs(String name) -> NAME.eq(name);
      case ResourceCriterion.Mentions(String text) ->
          or(TEXTS.stream().map(column -> column.containsIgnoreCase(text)).toList());
      case ResourceCriterion.BackendIdIs(String key) -> BACKEND_ID.eq(key);
      case ResourceCriterion.SlugIs(String slug) -> Texts.of(RESOURCE.SLUG).eq(slug);
      case ResourceCriterion.IsPaused(boolean paused) -> HoldFlag.PAUSING.is(paused);
      case ResourceCriterion.IsDownscaled(boolean downscaled) ->
          HoldFlag.DOWNSCALING.is(downscaled);
      case ResourceCriterion.RestrictsMembers(boolean restricts) ->
          RESOURCE.RESTRICT_MEMBER_ACCESS.eq(restricts);
      case ResourceCriterion.IsCharged(BillingType type, boolean charged) ->
          charged ? isCharged(type) : not(isCharged(type));
      case ResourceCriterion.CreatedFrom(Instant moment) -> RESOURCE.CREATED.ge(moment);
      case ResourceCriterion.ModifiedFrom(Instant moment) -> RESOURCE.MODIFIED.ge(moment);
    };
  }

  private static Condition isCharged(BillingType type) {
    return RESOURCE.OFFERING_ID.in(
        select(OFFERING_COMPONENT.OFFERING_ID)
            .from(OFFERING_COMPONENT)
            .where(OFFERING_COMPONENT.BILLING_TYPE.eq(type)));
  }

  @Override
  protected final Field<?> by(ResourceSorting order) {
    return switch (order) {
      case BACKEND_ID -> RESOURCE.BACKEND_ID;
      case CREATED -> RESOURCE.CREATED;
      case ORGANIZATION ->
          field(
              select(ORGANIZATION.NAME)
                  .from(PROJECT)
                  .join(ORGANIZATION)
                  .on(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID))
                  .where(PROJECT.ID.eq(RESOURCE.PROJECT_ID)));
      case END -> RESOURCE.END_DATE;
      case NAME -> RESOURCE.NAME;
      case OFFERING ->
          field(select(OFFERING.NAME).from(OFFERING).where(OFFERING.ID.eq(RESOURCE.OFFERING_ID)));
      case PLAN ->
          field(
              select(OFFERING_PLAN.NAME)
                  .from(OFFERING_PLAN)
                  .where(OFFERING_PLAN.ID.eq(RESOURCE.PLAN_ID)));
      case PROJECT ->
          field(select(PROJECT.NAME).from(PROJECT).where(PROJECT.ID.eq(RESOURCE.PROJECT_ID)));
      case STATE -> RESOURCE.STATE;
    };
  }

  @Override
  protected final List<SortField<?>> usualOrder() {
    return List.of(RESOURCE.CREATED.asc(), RESOURCE.ID.asc());
  }

  @Override
  protected final Map<UUID, ResourceView> views(List<UUID> rows, Viewer viewer) {
    return views.read(rows);
  }
}
