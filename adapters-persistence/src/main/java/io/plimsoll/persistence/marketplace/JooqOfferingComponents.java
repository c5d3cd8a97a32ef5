package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static org.jooq.impl.DSL.excluded;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.OfferingComponentRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqOfferingComponents implements OfferingComponents {

  private final DSLContext dsl;

  JooqOfferingComponents(DSLContext dsl) {
    this.dsl = dsl;
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
    dsl.batched(batch -> {
      for (OfferingComponent component : components) {
        batch
            .dsl()
            .insertInto(OFFERING_COMPONENT)
            .set(OFFERING_COMPONENT.UUID, component.id().value())
            .set(OFFERING_COMPONENT.OFFERING_ID, Keys.of(component.offering()))
            .set(OFFERING_COMPONENT.TYPE, component.type().value())
            .set(OFFERING_COMPONENT.NAME, component.name())
            .set(OFFERING_COMPONENT.MEASURED_UNIT, component.measuredUnit())
            .set(OFFERING_COMPONENT.BILLING_TYPE, component.billingType())
            .onConflict(OFFERING_COMPONENT.UUID)
            .doUpdate()
            .set(OFFERING_COMPONENT.OFFERING_ID, excluded(OFFERING_COMPONENT.OFFERING_ID))
            .set(OFFERING_COMPONENT.TYPE, excluded(OFFERING_COMPONENT.TYPE))
            .set(OFFERING_COMPONENT.NAME, excluded(OFFERING_COMPONENT.NAME))
            .set(OFFERING_COMPONENT.MEASURED_UNIT, excluded(OFFERING_COMPONENT.MEASURED_UNIT))
            .set(OFFERING_COMPONENT.BILLING_TYPE, excluded(OFFERING_COMPONENT.BILLING_TYPE))
            .execute();
      }
    });
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
