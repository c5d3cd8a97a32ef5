package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USER_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UserUsages;
import io.plimsoll.persistence.identity.Keys;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqUserUsages implements UserUsages {
  private final DSLContext dsl;

  JooqUserUsages(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<UsageKey, Map<String, UsageAmount>> of(Set<UsageKey> usages) {
    Map<UsageKey, Map<String, UsageAmount>> parts = new HashMap<>();
    usages.forEach(usage -> parts.put(usage, new HashMap<>()));
    dsl.select(
            RESOURCE.UUID,
            OFFERING_COMPONENT.UUID,
            COMPONENT_USER_USAGE.BILLING_MONTH,
            COMPONENT_USER_USAGE.USERNAME,
            COMPONENT_USER_USAGE.AMOUNT)
        .from(COMPONENT_USER_USAGE)
        .join(RESOURCE)
        .on(RESOURCE.ID.eq(COMPONENT_USER_USAGE.RESOURCE_ID))
        .join(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(COMPONENT_USER_USAGE.COMPONENT_ID))
        .where(
            row(RESOURCE.UUID, OFFERING_COMPONENT.UUID, COMPONENT_USER_USAGE.BILLING_MONTH)
                .in(
                    usages.stream()
                        .map(usage ->
                            row(usage.resource().value(), usage.component().value(), usage.month()))
                        .toList()))
        .forEach(row ->
            parts
                .computeIfAbsent(
                    new UsageKey(
                        new ResourceId(row.value1()), new ComponentId(row.value2()), row.value3()),
                    usage -> new HashMap<>())
                .put(row.value4(), new UsageAmount(row.value5())));
    return parts;
  }

  @Override
  public void save(Map<UsageKey, Map<String, UsageAmount>> parts, Instant at) {
    dsl.batched(batch ->
        parts.forEach((usage, byUsername) ->
            byUsername.forEach((username, amount) ->
                batch
                    .dsl()
                    .insertInto(COMPONENT_USER_USAGE)
                    .set(COMPONENT_USER_USAGE.RESOURCE_ID, Keys.of(usage.resource()))
                    .set(COMPONENT_USER_USAGE.COMPONENT_ID, Keys.of(usage.component()))
                    .set(COMPONENT_USER_USAGE.BILLING_MONTH, usage.month())
                    .set(COMPONENT_USER_USAGE.USERNAME, username)
                    .set(COMPONENT_USER_USAGE.AMOUNT, amount.value())
                    .set(COMPONENT_USER_USAGE.CREATED, at)
                    .set(COMPONENT_USER_USAGE.MODIFIED, at)
                    .onConflict(
                        COMPONENT_USER_USAGE.RESOURCE_ID,
                        COMPONENT_USER_USAGE.COMPONENT_ID,
                        COMPONENT_USER_USAGE.BILLING_MONTH,
                        COMPONENT_USER_USAGE.USERNAME)
                    .doUpdate()
                    .set(COMPONENT_USER_USAGE.AMOUNT, excluded(COMPONENT_USER_USAGE.AMOUNT))
                    .set(COMPONENT_USER_USAGE.MODIFIED, excluded(COMPONENT_USER_USAGE.MODIFIED))
                    .execute())));
  }
}
