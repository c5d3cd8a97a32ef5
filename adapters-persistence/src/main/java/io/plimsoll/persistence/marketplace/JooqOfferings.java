package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_CATEGORY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static java.util.stream.Collectors.toSet;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.schema.tables.records.OfferingRecord;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqOfferings implements Offerings {

  private final DSLContext dsl;
  private final Upsert upsert;
  private final InstantSource clock;
  private final RowLocks locks;
  private final Organizations organizations;

  JooqOfferings(
      DSLContext dsl,
      RowLocks locks,
      Upsert upsert,
      InstantSource clock,
      Organizations organizations) {
    this.dsl = dsl;
    this.upsert = upsert;
    this.clock = clock;
    this.locks = locks;
    this.organizations = organizations;
  }

  @Override
  public Map<OfferingId, Offering> byId(Set<OfferingId> ids) {
    return offerings(isOneOf(ids))
        .fetchMap(row -> new OfferingId(row.value1()), JooqOfferings::offering);
  }

  @Override
  public Map<BackendId, Offering> byBackendId(Set<BackendId> keys) {
    return offerings(OFFERING.BACKEND_ID.in(keys))
        .fetchMap(OFFERING.BACKEND_ID, JooqOfferings::offering);
  }

  @Override
  @Transactional
  public void save(Collection<Offering> offerings) {
    // organizations first: the order in which usage reports take their locks
    organizations.becomeProviders(offerings.stream().map(Offering::provider).collect(toSet()));
    lock(offerings.stream().map(Offering::id));
    upsert.save(
        OFFERING.UUID, offerings, JooqOfferings::row, Map.of(OFFERING.CREATED, clock.instant()));
  }

  private static Map<Field<?>, @Nullable Object> row(Offering offering) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(OFFERING.UUID, offering.id().value());
    row.put(OFFERING.BACKEND_ID, offering.backendId());
    row.put(OFFERING.NAME, offering.name());
    row.put(OFFERING.PROVIDER_ID, Keys.of(offering.provider()));
    return row;
  }

  @Override
  public Optional<OfferingProfile> profileOf(OfferingId offering) {
    return dsl.select(OFFERING.fields())
        .select(OFFERING_CATEGORY.UUID)
        .from(OFFERING)
        .leftJoin(OFFERING_CATEGORY)
        .on(OFFERING_CATEGORY.ID.eq(OFFERING.CATEGORY_ID))
        .where(OFFERING.UUID.eq(offering.value()))
        .fetchOptional(row -> profile(row.into(OFFERING), row.get(OFFERING_CATEGORY.UUID)));
  }

  static OfferingProfile profile(OfferingRecord row, @Nullable UUID category) {
    return new OfferingProfile(
        row.getSlug(),
        category == null ? null : new CategoryId(category),
        row.getType(),
        row.getState(),
        row.getPausedReason(),
        row.getDescription(),
        row.getFullDescription(),
        row.getShared(),
        row.getBillable(),
        row.getAttributes(),
        row.getOptions(),
        row.getResourceOptions(),
        row.getPluginOptions(),
        row.getSecretOptions());
  }

  @Override
  public void describe(OfferingId offering, OfferingProfile profile) {
    dsl.update(OFFERING)
        .set(OFFERING.SLUG, profile.slug())
        .set(OFFERING.CATEGORY_ID, Keys.of(profile.category()))
        .set(OFFERING.TYPE, profile.type())
        .set(OFFERING.STATE, profile.state())
        .set(OFFERING.PAUSED_REASON, profile.pausedReason())
        .set(OFFERING.DESCRIPTION, profile.description())
        .set(OFFERING.FULL_DESCRIPTION, profile.fullDescription())
        .set(OFFERING.SHARED, profile.shared())
        .set(OFFERING.BILLABLE, profile.billable())
        .set(OFFERING.ATTRIBUTES, profile.attributes())
        .set(OFFERING.OPTIONS, profile.options())
        .set(OFFERING.RESOURCE_OPTIONS, profile.resourceOptions())
        .set(OFFERING.PLUGIN_OPTIONS, profile.pluginOptions())
        .set(OFFERING.SECRET_OPTIONS, profile.secretOptions())
        .where(OFFERING.UUID.eq(offering.value()))
        .execute();
  }

  @Override
  public void lockAgainstReports(Set<OfferingId> offerings) {
    lock(offerings.stream());
  }

  private void lock(Stream<OfferingId> offerings) {
    locks.lock(OFFERING.ID, OFFERING.UUID, offerings.map(OfferingId::value).toList());
  }

  private ResultQuery<Record4<UUID, BackendId, Name, UUID>> offerings(Condition which) {
    return dsl.select(OFFERING.UUID, OFFERING.BACKEND_ID, OFFERING.NAME, ORGANIZATION.UUID)
        .from(OFFERING)
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(OFFERING.PROVIDER_ID))
        .where(which);
  }

  private static Condition isOneOf(Set<OfferingId> ids) {
    return OFFERING.UUID.in(ids.stream().map(OfferingId::value).toList());
  }

  private static Offering offering(Record4<UUID, BackendId, Name, UUID> row) {
    return new Offering(
        new OfferingId(row.value1()), row.value2(), row.value3(), new OrganizationId(row.value4()));
  }
}
