package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

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
        .where(OFFERING.UUID.in(Keys.uuids(offerings)))
        .forEach(row -> {
          OfferingComponent component =
              OfferingRows.component(row.into(OFFERING_COMPONENT), row.get(OFFERING.UUID));
          components
              .computeIfAbsent(component.offering(), offering -> new HashMap<>())
              .put(component.type(), component);
        });
    return components;
  }

  @Override
  public void save(Collection<OfferingComponent> components) {
    upsert.save(OFFERING_COMPONENT.UUID, components, JooqOfferingComponents::row, Map.of());
  }

  private static Map<Field<?>, Object> row(OfferingComponent component) {
    return Map.of(
        OFFERING_COMPONENT.UUID, component.id().value(),
        OFFERING_COMPONENT.OFFERING_ID, Keys.of(component.offering()),
        OFFERING_COMPONENT.TYPE, component.type().value(),
        OFFERING_COMPONENT.NAME, component.name(),
        OFFERING_COMPONENT.MEASURED_UNIT, component.measuredUnit(),
        OFFERING_COMPONENT.BILLING_TYPE, component.billingType());
  }

  @Override
  public Map<ComponentType, ComponentProfile> profilesOf(OfferingId offering) {
    return dsl.selectFrom(OFFERING_COMPONENT)
        .where(OFFERING_COMPONENT.OFFERING_ID.eq(Keys.of(offering)))
        .fetchMap(row -> new ComponentType(row.getType()), OfferingRows::profile);
  }

  @Override
  public void describe(Map<ComponentId, ComponentProfile> profiles) {
    dsl.batched(batch ->
        profiles.forEach((component, profile) ->
            batch
                .dsl()
                .update(OFFERING_COMPONENT)
                .set(OFFERING_COMPONENT.DESCRIPTION, profile.description())
                .set(OFFERING_COMPONENT.ARTICLE_CODE, profile.articleCode())
                .set(OFFERING_COMPONENT.UNIT_FACTOR, profile.unitFactor())
                .set(OFFERING_COMPONENT.LIMIT_PERIOD, profile.limitPeriod())
                .set(OFFERING_COMPONENT.LIMIT_AMOUNT, profile.limitAmount())
                .set(OFFERING_COMPONENT.MIN_VALUE, profile.minValue())
                .set(OFFERING_COMPONENT.MAX_VALUE, profile.maxValue())
                .set(OFFERING_COMPONENT.MAX_AVAILABLE_LIMIT, profile.maxAvailableLimit())
                .set(OFFERING_COMPONENT.DEFAULT_LIMIT, profile.defaultLimit())
                .set(OFFERING_COMPONENT.IS_BOOLEAN, profile.yesOrNo())
                .set(OFFERING_COMPONENT.IS_PREPAID, profile.prepaid())
                .where(OFFERING_COMPONENT.UUID.eq(component.value()))
                .execute()));
  }

  @Override
  public boolean isReferredTo(ComponentId component) {
    return dsl.fetchExists(
        selectOne()
            .from(OFFERING_COMPONENT)
            .where(OFFERING_COMPONENT.UUID.eq(component.value()))
            .and(
                ComponentReferences.inUsage(OFFERING_COMPONENT.ID)
                    .or(ComponentReferences.inPolicies(OFFERING_COMPONENT.ID))
                    .or(
                        exists(
                            selectOne()
                                .from(RESOURCE)
                                .where(RESOURCE.OFFERING_ID.eq(OFFERING_COMPONENT.OFFERING_ID))))));
  }

  @Override
  public void remove(ComponentId component) {
    dsl.deleteFrom(OFFERING_COMPONENT)
        .where(OFFERING_COMPONENT.UUID.eq(component.value()))
        .execute();
  }
}
