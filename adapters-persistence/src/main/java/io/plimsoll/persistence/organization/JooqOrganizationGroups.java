package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static io.plimsoll.persistence.schema.Tables.POLICY_AUDIENCE;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.transaction.RowLocks;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqOrganizationGroups implements OrganizationGroups {

  private final DSLContext dsl;
  private final Upsert upsert;
  private final RowLocks locks;

  JooqOrganizationGroups(DSLContext dsl, Upsert upsert, RowLocks locks) {
    this.dsl = dsl;
    this.upsert = upsert;
    this.locks = locks;
  }

  @Override
  public Map<Name, OrganizationGroup> byName(Set<Name> names) {
    return groups(ORGANIZATION_GROUP.NAME.in(names))
        .collect(toMap(OrganizationGroup::name, group -> group));
  }

  @Override
  public Optional<OrganizationGroup> find(OrganizationGroupId id) {
    return groups(ORGANIZATION_GROUP.UUID.eq(id.value())).findFirst();
  }

  @Override
  public void lockAll() {
    locks
        .exclusive(
            dsl.select(ORGANIZATION_GROUP.ID)
                .from(ORGANIZATION_GROUP)
                .orderBy(ORGANIZATION_GROUP.ID))
        .fetch();
  }

  private Stream<OrganizationGroup> groups(Condition which) {
    io.plimsoll.persistence.schema.tables.OrganizationGroup parent =
        ORGANIZATION_GROUP.as("parent");
    return dsl
        .select(ORGANIZATION_GROUP.UUID, ORGANIZATION_GROUP.NAME, parent.UUID)
        .from(ORGANIZATION_GROUP)
        .leftJoin(parent)
        .on(parent.ID.eq(ORGANIZATION_GROUP.PARENT_ID))
        .where(which)
        .fetch()
        .stream()
        .map(row -> group(row.value1(), row.value2(), row.value3()));
  }

  static OrganizationGroup group(UUID id, Name name, @Nullable UUID parent) {
    return new OrganizationGroup(
        new OrganizationGroupId(id), name, parent == null ? null : new OrganizationGroupId(parent));
  }

  @Override
  public boolean isWithin(OrganizationGroupId group, OrganizationGroupId other) {
    // the common names of recursion on H2 and PostgreSQL
    Table<?> above = table(name("above"));
    Field<Long> id = field(name("above", "id"), Long.class);
    Field<Long> parent = field(name("above", "parent_id"), Long.class);
    return dsl.fetchExists(
        dsl.withRecursive(
                name("above")
                    .fields("id", "parent_id")
                    .as(
                        select(ORGANIZATION_GROUP.ID, ORGANIZATION_GROUP.PARENT_ID)
                            .from(ORGANIZATION_GROUP)
                            .where(ORGANIZATION_GROUP.UUID.eq(group.value()))
                            .unionAll(
                                select(ORGANIZATION_GROUP.ID, ORGANIZATION_GROUP.PARENT_ID)
                                    .from(ORGANIZATION_GROUP)
                                    .join(above)
                                    .on(parent.eq(ORGANIZATION_GROUP.ID)))))
            .selectOne()
            .from(above)
            .where(id.eq(Keys.of(other))));
  }

  @Override
  public boolean isReferredTo(OrganizationGroupId group) {
    return dsl.select(
            field(
                exists(
                        selectOne()
                            .from(ORGANIZATION_GROUP)
                            .where(ORGANIZATION_GROUP.PARENT_ID.eq(Keys.of(group))))
                    .or(
                        exists(
                            selectOne()
                                .from(POLICY_AUDIENCE)
                                .where(POLICY_AUDIENCE.GROUP_ID.eq(Keys.of(group)))))))
        .fetchSingle()
        .value1();
  }

  @Override
  public void remove(OrganizationGroupId group) {
    dsl.deleteFrom(ORGANIZATION_MEMBERSHIP)
        .where(ORGANIZATION_MEMBERSHIP.GROUP_ID.eq(Keys.of(group)))
        .execute();
    dsl.deleteFrom(ORGANIZATION_GROUP).where(ORGANIZATION_GROUP.UUID.eq(group.value())).execute();
  }

  @Override
  public Set<OrganizationGroupId> missing(Set<OrganizationGroupId> groups) {
    Set<OrganizationGroupId> missing = new HashSet<>(groups);
    dsl.select(ORGANIZATION_GROUP.UUID)
        .from(ORGANIZATION_GROUP)
        .where(ORGANIZATION_GROUP.UUID.in(Keys.uuids(groups)))
        .forEach(row -> missing.remove(new OrganizationGroupId(row.value1())));
    return missing;
  }

  @Override
  public void save(Collection<OrganizationGroup> groups) {
    upsert.save(ORGANIZATION_GROUP.UUID, groups, JooqOrganizationGroups::row, Map.of());
  }

  private static Map<Field<?>, Object> row(OrganizationGroup group) {
    return Map.of(
        ORGANIZATION_GROUP.UUID, group.id().value(),
        ORGANIZATION_GROUP.NAME, group.name(),
        ORGANIZATION_GROUP.PARENT_ID, Keys.of(group.parent()));
  }
}
