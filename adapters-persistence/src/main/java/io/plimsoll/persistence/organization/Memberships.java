package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.identity.Keys;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Which organizations are in which groups. */
final class Memberships {

  private final DSLContext dsl;

  Memberships(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Makes the memberships of these organizations what they say; touches only what differs. */
  void replaceBy(Collection<Organization> organizations) {
    Set<Membership> wanted = new HashSet<>();
    organizations.forEach(
        each -> each.groups().forEach(group -> wanted.add(new Membership(each.id(), group))));
    Set<Membership> stored =
        storedOf(organizations.stream().map(Organization::id).collect(toSet()));
    dsl.batched(batch -> {
      stored.stream()
          .filter(each -> !wanted.contains(each))
          .forEach(each -> delete(batch.dsl(), each));
      wanted.stream()
          .filter(each -> !stored.contains(each))
          .forEach(each -> insert(batch.dsl(), each));
    });
  }

  private Set<Membership> storedOf(Set<OrganizationId> organizations) {
    return dsl.select(ORGANIZATION.UUID, ORGANIZATION_GROUP.UUID)
        .from(ORGANIZATION)
        .join(ORGANIZATION_MEMBERSHIP)
        .on(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(ORGANIZATION.ID))
        .join(ORGANIZATION_GROUP)
        .on(ORGANIZATION_GROUP.ID.eq(ORGANIZATION_MEMBERSHIP.GROUP_ID))
        .where(ORGANIZATION.UUID.in(Keys.uuids(organizations)))
        .fetchSet(row ->
            new Membership(
                new OrganizationId(row.value1()), new OrganizationGroupId(row.value2())));
  }

  private static void delete(DSLContext batch, Membership membership) {
    batch
        .deleteFrom(ORGANIZATION_MEMBERSHIP)
        .where(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(membership.organizationKey()))
        .and(ORGANIZATION_MEMBERSHIP.GROUP_ID.eq(membership.groupKey()))
        .execute();
  }

  private static void insert(DSLContext batch, Membership membership) {
    batch
        .insertInto(ORGANIZATION_MEMBERSHIP)
        .set(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID, membership.organizationKey())
        .set(ORGANIZATION_MEMBERSHIP.GROUP_ID, membership.groupKey())
        .onConflict(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID, ORGANIZATION_MEMBERSHIP.GROUP_ID)
        .doNothing()
        .execute();
  }

  private record Membership(OrganizationId organization, OrganizationGroupId group) {

    Field<Long> organizationKey() {
      return Keys.of(organization);
    }

    Field<Long> groupKey() {
      return field(
          select(ORGANIZATION_GROUP.ID)
              .from(ORGANIZATION_GROUP)
              .where(ORGANIZATION_GROUP.UUID.eq(group.value())));
    }
  }
}
