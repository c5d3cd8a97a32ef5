package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static java.util.stream.Collectors.toMap;

import io.plimsoll.application.usage.UsageView;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads amounts as screens show them. */
public final class UsageViews {

  private UsageViews() {}

  public static Map<UUID, UsageView> read(DSLContext dsl, Collection<UUID> rows) {
    return StoredUsages.selection(dsl)
        .select(
            OFFERING_COMPONENT.NAME,
            OFFERING_COMPONENT.MEASURED_UNIT,
            RESOURCE.NAME,
            OFFERING.UUID,
            OFFERING.NAME,
            PROJECT.UUID,
            PROJECT.NAME,
            ORGANIZATION.UUID,
            ORGANIZATION.NAME)
        .from(StoredUsages.joined())
        .join(OFFERING)
        .on(OFFERING.ID.eq(RESOURCE.OFFERING_ID))
        .join(PROJECT)
        .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID))
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID))
        .where(COMPONENT_USAGE.UUID.in(rows))
        .fetch(UsageViews::view)
        .stream()
        .collect(toMap(view -> view.id().value(), Function.identity()));
  }

  private static UsageView view(Record row) {
    ComponentUsage usage = StoredUsages.usage(row);
    return new UsageView(
        new UsageId(row.get(COMPONENT_USAGE.UUID)),
        row.get(COMPONENT_USAGE.CREATED),
        usage.month(),
        usage.amount(),
        Objects.requireNonNull(usage.details()),
        new UsageView.Measured(
            new ComponentType(row.get(COMPONENT_USAGE.COMPONENT_TYPE)),
            row.get(OFFERING_COMPONENT.NAME),
            row.get(OFFERING_COMPONENT.MEASURED_UNIT)),
        new UsageView.Place(
            new ResourceId(row.get(RESOURCE.UUID)),
            row.get(RESOURCE.NAME),
            new OfferingId(row.get(OFFERING.UUID)),
            row.get(OFFERING.NAME),
            new ProjectId(row.get(PROJECT.UUID)),
            row.get(PROJECT.NAME),
            new OrganizationId(row.get(ORGANIZATION.UUID)),
            row.get(ORGANIZATION.NAME)));
  }
}
