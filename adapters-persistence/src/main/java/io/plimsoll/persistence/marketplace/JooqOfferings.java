package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.AGENT_IDENTITY;
import static io.plimsoll.persistence.schema.Tables.AGENT_PROCESSOR;
import static io.plimsoll.persistence.schema.Tables.AGENT_SERVICE;
import static io.plimsoll.persistence.schema.Tables.EVALUATION_BACKLOG;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_CATEGORY;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.OfferingSettings;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqOfferings implements Offerings {
  /** What is removed together with an offering. */
  private static final List<TableField<?, Long>> OWN =
      List.of(
          AGENT_IDENTITY.OFFERING_ID,
          EVALUATION_BACKLOG.OFFERING_ID,
          ROLE_GRANT.OFFERING_ID,
          OFFERING_PLAN.OFFERING_ID,
          OFFERING_COMPONENT.OFFERING_ID);

  private final DSLContext dsl;
  private final RowLocks locks;
  private final Upsert upsert;
  private final InstantSource clock;
  private final Organizations organizations;

  JooqOfferings(
      DSLContext dsl,
      RowLocks locks,
      Upsert upsert,
      InstantSource clock,
      Organizations organizations) {
    this.dsl = dsl;
    this.locks = locks;
    this.upsert = upsert;
    this.clock = clock;
    this.organizations = organizations;
  }

  @Override
  public Map<OfferingId, Offering> byId(Set<OfferingId> ids) {
    return offerings(OFFERING.UUID.in(Keys.uuids(ids)))
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
    lockAgainstReports(offerings.stream().map(Offering::id).collect(toSet()));
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
        .fetchOptional(
            row -> OfferingRows.profile(row.into(OFFERING), row.get(OFFERING_CATEGORY.UUID)));
  }

  @Override
  public void describe(OfferingId offering, OfferingProfile profile) {
    OfferingSettings settings = profile.settings();
    dsl.update(OFFERING)
        .set(OFFERING.SLUG, profile.slug())
        .set(OFFERING.CATEGORY_ID, Keys.of(profile.category()))
        .set(OFFERING.TYPE, profile.type())
        .set(OFFERING.STATE, profile.state())
        .set(OFFERING.PAUSED_REASON, profile.pausedReason())
        .set(OFFERING.DESCRIPTION, profile.description().text())
        .set(OFFERING.FULL_DESCRIPTION, profile.description().fullText())
        .set(OFFERING.SHARED, profile.shared())
        .set(OFFERING.BILLABLE, profile.billable())
        .set(OFFERING.ATTRIBUTES, settings.attributes())
        .set(OFFERING.OPTIONS, settings.options())
        .set(OFFERING.RESOURCE_OPTIONS, settings.resourceOptions())
        .set(OFFERING.PLUGIN_OPTIONS, settings.pluginOptions())
        .set(OFFERING.SECRET_OPTIONS, settings.secretOptions())
        .where(OFFERING.UUID.eq(offering.value()))
        .execute();
  }

  @Override
  public void lockAgainstReports(Set<OfferingId> offerings) {
    locks.lock(OFFERING.ID, OFFERING.UUID, Keys.uuids(offerings));
  }

  @Override
  public Set<Dependant> dependantsOf(OfferingId offering) {
    Field<Long> key = Keys.of(offering);
    Map<Dependant, Condition> rows =
        Map.of(
            Dependant.RESOURCES, exists(resources(key)),
            Dependant.LIVE_RESOURCES,
                exists(resources(key).and(RESOURCE.STATE.ne(ResourceState.TERMINATED))),
            Dependant.USAGE,
                exists(
                    selectOne()
                        .from(OFFERING_COMPONENT)
                        .where(OFFERING_COMPONENT.OFFERING_ID.eq(key))
                        .and(ComponentReferences.inUsage(OFFERING_COMPONENT.ID))),
            Dependant.POLICIES,
                exists(
                    selectOne()
                        .from(OFFERING_USAGE_POLICY)
                        .where(OFFERING_USAGE_POLICY.OFFERING_ID.eq(key))));
    return rows.keySet().stream()
        .filter(dependant -> dsl.fetchValue(field(rows.get(dependant))))
        .collect(toSet());
  }

  private static SelectConditionStep<Record1<Integer>> resources(Field<Long> offering) {
    return selectOne().from(RESOURCE).where(RESOURCE.OFFERING_ID.eq(offering));
  }

  @Override
  @Transactional
  public void remove(OfferingId offering) {
    Field<Long> key = Keys.of(offering);
    Select<Record1<Long>> identities =
        select(AGENT_IDENTITY.ID).from(AGENT_IDENTITY).where(AGENT_IDENTITY.OFFERING_ID.eq(key));
    Select<Record1<Long>> services =
        select(AGENT_SERVICE.ID)
            .from(AGENT_SERVICE)
            .where(AGENT_SERVICE.IDENTITY_ID.in(identities));
    dsl.deleteFrom(AGENT_PROCESSOR).where(AGENT_PROCESSOR.SERVICE_ID.in(services)).execute();
    dsl.deleteFrom(AGENT_SERVICE).where(AGENT_SERVICE.IDENTITY_ID.in(identities)).execute();
    for (TableField<?, Long> reference : OWN) {
      dsl.deleteFrom(requireNonNull(reference.getTable())).where(reference.eq(key)).execute();
    }
    dsl.deleteFrom(OFFERING).where(OFFERING.UUID.eq(offering.value())).execute();
  }

  private ResultQuery<Record4<UUID, BackendId, Name, UUID>> offerings(Condition which) {
    return dsl.select(OFFERING.UUID, OFFERING.BACKEND_ID, OFFERING.NAME, ORGANIZATION.UUID)
        .from(OFFERING)
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(OFFERING.PROVIDER_ID))
        .where(which);
  }

  private static Offering offering(Record4<UUID, BackendId, Name, UUID> row) {
    return new Offering(
        new OfferingId(row.value1()), row.value2(), row.value3(), new OrganizationId(row.value4()));
  }
}
