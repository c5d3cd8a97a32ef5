package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static org.jooq.impl.DSL.excluded;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqOrganizationGroups implements OrganizationGroups {

  private final DSLContext dsl;

  JooqOrganizationGroups(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<Name, OrganizationGroup> byName(Set<Name> names) {
    return dsl.selectFrom(ORGANIZATION_GROUP)
        .where(ORGANIZATION_GROUP.NAME.in(names))
        .fetchMap(
            ORGANIZATION_GROUP.NAME,
            row -> new OrganizationGroup(new OrganizationGroupId(row.getUuid()), row.getName()));
  }

  @Override
  public Set<OrganizationGroupId> missing(Set<OrganizationGroupId> groups) {
    Set<OrganizationGroupId> missing = new HashSet<>(groups);
    dsl.select(ORGANIZATION_GROUP.UUID)
        .from(ORGANIZATION_GROUP)
        .where(ORGANIZATION_GROUP.UUID.in(groups.stream().map(OrganizationGroupId::value).toList()))
        .forEach(row -> missing.remove(new OrganizationGroupId(row.value1())));
    return missing;
  }

  @Override
  @Transactional
  public void save(Collection<OrganizationGroup> groups) {
    dsl.batched(batch -> {
      for (OrganizationGroup group : groups) {
        batch
            .dsl()
            .insertInto(ORGANIZATION_GROUP)
            .set(ORGANIZATION_GROUP.UUID, group.id().value())
            .set(ORGANIZATION_GROUP.NAME, group.name())
            .onConflict(ORGANIZATION_GROUP.UUID)
            .doUpdate()
            .set(ORGANIZATION_GROUP.NAME, excluded(ORGANIZATION_GROUP.NAME))
            .execute();
      }
    });
  }
}
