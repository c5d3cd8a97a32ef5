package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.schema.tables.records.OfferingComponentRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqOfferingComponents implements OfferingComponents {

  private final DSLContext dsl;
  private final Upsert upsert;

  JooqOfferingComponents(DSLContext dsl, Upsert upsert) {
    this.dsl = dsl;
    this.upsert = upsert;
  }

  @Override
  public Map<OfferingId, Map<ComponentType, OfferingComponent>> of(Set<OfferingId> offerings) {
    Map<OfferingId, Map<ComponentType, OfferingComponent>> components = new HashMap<>();
    offerings.forEach(offering -> components.put(offering, new HashMap<>()));
    dsl.select(OFFERING_COMPONENT.fields())
        .select(OFFERING.UUID)
        .from(OFFERING_COMPONENT)
        .join(OFFERING)
        .on(OFFERING.ID.eq(OFFERING_COMPONENT.OFFERING_ID))
        .where(OFFERING.UUID.in(offerings.stream().map(OfferingId::value).toList()))
        .forEach(row -> {
          OfferingComponent component =
              component(row.into(OFFERING_COMPONENT), row.get(OFFERING.UUID));
          components
              .computeIfAbsent(component.offering(), offering -> new HashMap<>())
              .put(component.type(), component);
        });
    return components;
  }

  @Override
  @Transactional
  public void save(Collection<OfferingComponent> components) {
    upsert.save(OFFERING_COMPONENT.UUID, components, JooqOfferingComponents::row, Map.of());
  }

  private static Map<Field<?>, @Nullable Object> row(OfferingComponent component) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(OFFERING_COMPONENT.UUID, component.id().value());
    row.put(OFFERING_COMPONENT.OFFERING_ID, Keys.of(component.offering()));
    row.put(OFFERING_COMPONENT.TYPE, component.type().value());
    row.put(OFFERING_COMPONENT.NAME, component.name());
    row.put(OFFERING_COMPONENT.MEASURED_UNIT, component.measuredUnit());
    row.put(OFFERING_COMPONENT.BILLING_TYPE, component.billingType());
    return row;
  }

  private static OfferingComponent component(OfferingComponentRecord row, UUID offering) {
    return new OfferingComponent(
        new ComponentId(row.getUuid()),
        new OfferingId(offering),
        new ComponentType(row.getType()),
        row.getName(),
        row.getMeasuredUnit(),
        row.getBillingType());
  }
}
