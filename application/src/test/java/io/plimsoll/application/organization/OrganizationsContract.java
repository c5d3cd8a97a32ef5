package io.plimsoll.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.OrganizationProfile;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.ProjectId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Organizations} does. */
public abstract class OrganizationsContract extends PortContract {
  private static final BackendId KEY = new BackendId("org-1");
  private final OrganizationId id = new OrganizationId(UUID.randomUUID());

  @Test
  void keepsEveryField() {
    assertIsKept(organization("University", Set.of(), false, false));
    assertIsKept(organization("Another name", Set.of(), false, false));
    assertIsKept(organization("University", Set.of(), true, false));
    assertIsKept(organization("University", Set.of(), false, true));
    assertIsKept(organization("University", Set.of(seed.group("a")), false, false));
  }

  @Test
  void keepsTheMembershipsAsTheyWereLastGiven() {
    OrganizationGroupId a = seed.group("a");
    OrganizationGroupId b = seed.group("b");
    OrganizationGroupId c = seed.group("c");

    assertIsKept(organization("University", Set.of(a, b), false, false));
    assertIsKept(organization("University", Set.of(b, c), false, false));
    assertIsKept(organization("University", Set.of(), false, false));
  }

  @Test
  void leavesTheMembershipsOfOthersAlone() {
    Organization other = seed.organization("other").inGroups("a").present();

    save(organization("University", Set.of(), false, false));

    assertThat(ports.organizations().byBackendId(Set.of(new BackendId("other"))))
        .containsValue(other);
  }

  @Test
  void findsOnlyTheAskedOrganizationsThatExist() {
    Organization one = seed.organization("one").present();
    seed.organization("two");

    assertThat(
            ports.organizations().byBackendId(Set.of(new BackendId("one"), new BackendId("three"))))
        .isEqualTo(Map.of(new BackendId("one"), one));
    assertThat(
            inTransaction(() ->
                ports
                    .organizations()
                    .lockByBackendId(Set.of(new BackendId("one"), new BackendId("three")))))
        .isEqualTo(Map.of(new BackendId("one"), one));
    assertThat(ports.organizations().byId(Set.of(one.id(), new OrganizationId(UUID.randomUUID()))))
        .isEqualTo(Map.of(one.id(), one));
    assertThat(ports.organizations().byBackendId(Set.of())).isEmpty();
  }

  @Test
  void keepsSeveralOrganizationsWithoutAKey() {
    save(
        new Organization(id, null, new Name("One"), Set.of(), false, false),
        new Organization(
            new OrganizationId(UUID.randomUUID()), null, new Name("One"), Set.of(), false, false));

    assertThat(ports.organizations().byBackendId(Set.of(KEY))).isEmpty();
  }

  @Test
  void findsThemByTheirIdentity() {
    Organization one = seed.organization("one").inGroups("a", "b").present();
    seed.organization("two");

    assertThat(ports.organizations().byId(Set.of(one.id(), id))).isEqualTo(Map.of(one.id(), one));
    assertThat(ports.organizations().byId(Set.of())).isEmpty();
    assertThat(inTransaction(() -> ports.organizations().lock(one.id()))).contains(one);
    assertThat(inTransaction(() -> ports.organizations().lock(id))).isEmpty();
  }

  @Test
  void keepsWhatPeopleReadAboutThem() {
    OrganizationProfile profile =
        new OrganizationProfile(
            "slug",
            "native name",
            "abbreviation",
            "description",
            "o@example.org",
            "+1",
            "contact",
            "agreement",
            "registration",
            "EE",
            "example.org",
            MarketplaceSeed.EPOCH,
            new BigDecimal("12.50"));
    Organization organization = seed.organization("One fine day").present();

    assertThat(ports.organizations().profileOf(organization.id()).orElseThrow().slug())
        .isEqualTo("one-fine-day");
    inTransaction(() -> ports.organizations().describe(organization.id(), profile));
    save(organization);

    assertThat(ports.organizations().profileOf(organization.id())).contains(profile);
    assertThat(ports.organizations().profileOf(id)).isEmpty();
  }

  @Test
  void tellsWhatTheyHave() {
    seed.project("project", "consumer");
    seed.offering("cluster").soldBy("seller");

    assertThat(ports.organizations().hasProjects(seed.organization("consumer").id())).isTrue();
    assertThat(ports.organizations().hasProjects(seed.organization("seller").id())).isFalse();
    assertThat(ports.organizations().hasOfferings(seed.organization("seller").id())).isTrue();
    assertThat(ports.organizations().hasOfferings(seed.organization("consumer").id())).isFalse();
  }

  @Test
  void countsRemovedProjectsInWhichSomethingWasBought() {
    ProjectId empty = seed.project("empty", "consumer").id();
    seed.offering("cluster").with("cpu");
    ProjectId used = seed.project("used", "buyer").id();
    seed.resource("resource").of("cluster").in(used);
    inTransaction(() -> List.of(empty, used).forEach(ports.projects()::remove));
    OrganizationId consumer = seed.organization("consumer").id();

    assertThat(ports.organizations().hasProjects(consumer)).isFalse();
    assertThat(ports.organizations().hasProjects(seed.organization("buyer").id())).isTrue();
    inTransaction(() -> ports.organizations().remove(consumer));
    assertThat(ports.organizations().byId(Set.of(consumer))).isEmpty();
  }

  @Test
  void removesThemWithTheirRoles() {
    Organization one = seed.organization("one").inGroups("a").present();
    Organization two = seed.organization("two").inGroups("a").present();
    UserId user = seed.grant("user", Role.CUSTOMER_OWNER, "one").user();
    seed.grant("user", Role.CUSTOMER_OWNER, "two");

    inTransaction(() -> ports.organizations().remove(one.id()));

    assertThat(ports.organizations().byId(Set.of(one.id(), two.id()))).containsOnlyKeys(two.id());
    assertThat(ports.users().rolesOf(user, MarketplaceSeed.EPOCH))
        .containsOnlyKeys(Scope.of(two.id()));
  }

  private void assertIsKept(Organization organization) {
    save(organization);
    assertThat(ports.organizations().byBackendId(Set.of(KEY)).get(KEY)).isEqualTo(organization);
    save(organization);
    assertThat(ports.organizations().byBackendId(Set.of(KEY)).get(KEY)).isEqualTo(organization);
  }

  private void save(Organization... organizations) {
    inTransaction(() -> ports.organizations().save(List.of(organizations)));
  }

  private Organization organization(
      String name, Set<OrganizationGroupId> groups, boolean blocked, boolean archived) {
    return new Organization(id, KEY, new Name(name), groups, blocked, archived);
  }
}
