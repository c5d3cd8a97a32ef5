package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_CATEGORY;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.RESOURCE_ORDER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import io.plimsoll.application.marketplace.ComponentView;
import io.plimsoll.application.marketplace.OfferingView;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.schema.tables.records.OfferingComponentRecord;
import io.plimsoll.persistence.schema.tables.records.OfferingRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads offerings as screens show them, many with three statements. */
final class OfferingViews {
  private static final Field<Integer> ORDERS =
      field(
          selectCount()
              .from(RESOURCE_ORDER)
              .join(RESOURCE)
              .on(RESOURCE.ID.eq(RESOURCE_ORDER.RESOURCE_ID))
              .where(RESOURCE.OFFERING_ID.eq(OFFERING.ID)));

  private final DSLContext dsl;

  OfferingViews(DSLContext dsl) {
    this.dsl = dsl;
  }

  Map<UUID, OfferingView> read(List<UUID> offerings) {
    Map<UUID, List<ComponentView>> components = componentsOf(offerings);
    Map<UUID, List<Plan>> plans = plansOf(offerings);
    return dsl.select(OFFERING.fields())
        .select(ORGANIZATION.UUID, ORGANIZATION.NAME)
        .select(OFFERING_CATEGORY.UUID, OFFERING_CATEGORY.TITLE)
        .select(ORDERS)
        .from(OFFERING)
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(OFFERING.PROVIDER_ID))
        .leftJoin(OFFERING_CATEGORY)
        .on(OFFERING_CATEGORY.ID.eq(OFFERING.CATEGORY_ID))
        .where(OFFERING.UUID.in(offerings))
        .fetchMap(
            row -> row.get(OFFERING.UUID),
            row -> {
              UUID offering = row.get(OFFERING.UUID);
              return view(
                  row,
                  components.getOrDefault(offering, List.of()),
                  plans.getOrDefault(offering, List.of()));
            });
  }

  private Map<UUID, List<ComponentView>> componentsOf(List<UUID> offerings) {
    return dsl.select(OFFERING_COMPONENT.fields())
        .select(OFFERING.UUID)
        .from(OFFERING_COMPONENT)
        .join(OFFERING)
        .on(OFFERING.ID.eq(OFFERING_COMPONENT.OFFERING_ID))
        .where(OFFERING.UUID.in(offerings))
        .orderBy(OFFERING_COMPONENT.ID)
        .fetchGroups(
            row -> row.get(OFFERING.UUID),
            row -> {
              OfferingComponentRecord component = row.into(OFFERING_COMPONENT);
              return new ComponentView(
                  OfferingRows.component(component, row.get(OFFERING.UUID)),
                  OfferingRows.profile(component));
            });
  }

  private Map<UUID, List<Plan>> plansOf(List<UUID> offerings) {
    return dsl.select(OFFERING_PLAN.fields())
        .select(OFFERING.UUID)
        .from(OFFERING_PLAN)
        .join(OFFERING)
        .on(OFFERING.ID.eq(OFFERING_PLAN.OFFERING_ID))
        .where(OFFERING.UUID.in(offerings))
        .orderBy(OFFERING_PLAN.ID)
        .fetchGroups(
            row -> row.get(OFFERING.UUID),
            row -> OfferingRows.plan(row.into(OFFERING_PLAN), row.get(OFFERING.UUID)));
  }

  private static OfferingView view(Record row, List<ComponentView> components, List<Plan> plans) {
    OfferingRecord offering = row.into(OFFERING);
    return new OfferingView(
        new Offering(
            new OfferingId(offering.getUuid()),
            offering.getBackendId(),
            offering.getName(),
            new OrganizationId(row.get(ORGANIZATION.UUID))),
        OfferingRows.profile(offering, row.get(OFFERING_CATEGORY.UUID)),
        offering.getCreated(),
        row.get(ORGANIZATION.NAME),
        row.get(OFFERING_CATEGORY.TITLE),
        components,
        plans,
        row.get(ORDERS));
  }
}
