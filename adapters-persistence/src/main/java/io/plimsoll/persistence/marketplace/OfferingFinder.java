package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.marketplace.OfferingCriterion;
import io.plimsoll.application.marketplace.OfferingOrder;
import io.plimsoll.application.marketplace.OfferingView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.OfferingRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;

/** Finds offerings, whoever may see which. */
abstract class OfferingFinder
    extends JooqFinder<OfferingRecord, OfferingView, OfferingId, OfferingCriterion, OfferingOrder> {
  private static final Field<String> NAME = Texts.of(OFFERING.NAME);
  private static final Field<String> SLUG = Texts.of(OFFERING.SLUG);
  private static final List<Field<String>> TEXTS =
      List.of(NAME, SLUG, OFFERING.DESCRIPTION, Texts.of(OFFERING.BACKEND_ID));
  private static final Field<Integer> ORGANIZATIONS =
      field(
          select(countDistinct(PROJECT.ORGANIZATION_ID))
              .from(RESOURCE)
              .join(PROJECT)
              .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID))
              .where(RESOURCE.OFFERING_ID.eq(OFFERING.ID))
              .and(RESOURCE.STATE.ne(ResourceState.TERMINATED)));

  private final OfferingViews views;

  OfferingFinder(DSLContext dsl) {
    super(dsl, OFFERING.UUID, OfferingId::value);
    this.views = new OfferingViews(dsl);
  }

  @Override
  protected final Condition meets(OfferingCriterion criterion, Viewer viewer) {
    return switch (criterion) {
      case OfferingCriterion.IsOneOf(Set<OfferingId> offerings) ->
          OFFERING.UUID.in(Keys.uuids(offerings));
      case OfferingCriterion.SoldBy(OrganizationId provider) ->
          OFFERING.PROVIDER_ID.eq(Keys.of(provider));
      case OfferingCriterion.NameContains(String text) -> NAME.containsIgnoreCase(text);
      case OfferingCriterion.NameIs(String name) -> NAME.eq(name);
      case OfferingCriterion.Mentions(String text) ->
          or(TEXTS.stream().map(column -> column.containsIgnoreCase(text)).toList());
      case OfferingCriterion.IsIn(Set<OfferingState> states) -> OFFERING.STATE.in(states);
      case OfferingCriterion.IsShared(boolean shared) -> OFFERING.SHARED.eq(shared);
      case OfferingCriterion.IsBillable(boolean billable) -> OFFERING.BILLABLE.eq(billable);
      case OfferingCriterion.HasType(Set<String> types) -> Texts.of(OFFERING.TYPE).in(types);
      case OfferingCriterion.StandsOn(CategoryId category) ->
          OFFERING.CATEGORY_ID.eq(Keys.of(category));
      case OfferingCriterion.SlugIs(String slug) -> SLUG.eq(slug);
    };
  }

  @Override
  protected final Field<?> by(OfferingOrder order) {
    return switch (order) {
      case NAME -> OFFERING.NAME;
      case CREATED -> OFFERING.CREATED;
      case TYPE -> OFFERING.TYPE;
      case STATE -> OFFERING.STATE;
      case ORGANIZATIONS -> ORGANIZATIONS;
      case COST -> OFFERING.ID;
    };
  }

  @Override
  protected final List<SortField<?>> usualOrder() {
    return List.of(OFFERING.NAME.asc(), OFFERING.ID.asc());
  }

  @Override
  protected final Map<UUID, OfferingView> views(List<UUID> rows, Viewer viewer) {
    return views.read(rows);
  }
}
