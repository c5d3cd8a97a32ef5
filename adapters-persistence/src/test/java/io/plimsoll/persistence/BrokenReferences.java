package io.plimsoll.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What refers to something that does not exist is refused with everything that came with it, also
 * when no transaction is running.
 */
abstract class BrokenReferences {

  private static final BackendId KEY = new BackendId("key");
  private static final BackendId OTHER_KEY = new BackendId("other key");
  private static final Name NAME = new Name("name");

  private final UUID unknown = UUID.randomUUID();
  private PortsUnderTest ports;
  private MarketplaceSeed seed;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void open() {
    ports = database().ports();
    seed = new MarketplaceSeed(ports);
  }

  @Test
  void anOrganizationInAnUnknownGroup() {
    Organization good = organization(KEY, Set.of());
    Organization broken = organization(OTHER_KEY, Set.of(new OrganizationGroupId(unknown)));

    assertIsRefused(() -> ports.organizations().save(List.of(good, broken)));

    assertThat(ports.organizations().byBackendId(Set.of(KEY, OTHER_KEY))).isEmpty();
  }

  @Test
  void aProjectOfAnUnknownOrganization() {
    OrganizationId university = seed.organization("university").id();
    Project good = new Project(new ProjectId(UUID.randomUUID()), KEY, NAME, university);
    Project broken =
        new Project(new ProjectId(UUID.randomUUID()), OTHER_KEY, NAME, new OrganizationId(unknown));

    assertIsRefused(() -> ports.projects().save(List.of(good, broken)));

    assertThat(ports.projects().byBackendId(Set.of(KEY, OTHER_KEY))).isEmpty();
  }

  @Test
  void anOfferingOfAnUnknownOrganization() {
    OrganizationId university = seed.organization("university").id();
    Offering good = new Offering(new OfferingId(UUID.randomUUID()), KEY, NAME, university);
    Offering broken =
        new Offering(
            new OfferingId(UUID.randomUUID()), OTHER_KEY, NAME, new OrganizationId(unknown));

    assertIsRefused(() -> ports.offerings().save(List.of(good, broken)));

    assertThat(ports.offerings().byBackendId(Set.of(KEY, OTHER_KEY))).isEmpty();
  }

  @Test
  void aResourceOfAnUnknownOfferingOrProject() {
    OfferingId cluster = seed.offering("cluster").id();
    ProjectId project = seed.project("project", "university").id();

    assertIsRefused(() ->
        ports
            .resources()
            .save(
                List.of(
                    resource(KEY, cluster, project),
                    resource(OTHER_KEY, new OfferingId(unknown), project))));
    assertIsRefused(() ->
        ports
            .resources()
            .save(
                List.of(
                    resource(KEY, cluster, project),
                    resource(OTHER_KEY, cluster, new ProjectId(unknown)))));

    assertThat(ports.resources().byBackendId(Set.of(KEY, OTHER_KEY))).isEmpty();
  }

  @Test
  void aRoleOfAnUnknownUserOrOrganization() {
    UserId user = seed.user("user").id();
    OrganizationId university = seed.organization("university").id();

    assertIsRefused(() ->
        ports
            .users()
            .grant(List.of(grant(user, university), grant(new UserId(unknown), university))));
    assertIsRefused(() ->
        ports
            .users()
            .grant(List.of(grant(user, university), grant(user, new OrganizationId(unknown)))));

    assertThat(ports.users().rolesOf(user, MarketplaceSeed.EPOCH)).isEmpty();
  }

  @Test
  void aKeyThatAnotherObjectHas() {
    Organization first = organization(KEY, Set.of());
    ports.organizations().save(List.of(first));

    assertIsRefused(() ->
        ports
            .organizations()
            .save(List.of(organization(OTHER_KEY, Set.of()), organization(KEY, Set.of()))));

    assertThat(ports.organizations().byBackendId(Set.of(KEY, OTHER_KEY)))
        .containsOnlyKeys(KEY)
        .containsEntry(KEY, first);
  }

  private static void assertIsRefused(Runnable save) {
    assertThatThrownBy(save::run).hasRootCauseInstanceOf(SQLException.class);
  }

  private static Organization organization(BackendId key, Set<OrganizationGroupId> groups) {
    return new Organization(new OrganizationId(UUID.randomUUID()), key, NAME, groups, false, false);
  }

  private static Resource resource(BackendId key, OfferingId offering, ProjectId project) {
    return new Resource(
        new ResourceId(UUID.randomUUID()), key, NAME, offering, project, ResourceState.OK);
  }

  private static RoleGrant grant(UserId user, OrganizationId organization) {
    return RoleGrant.lasting(
        UUID.randomUUID(),
        user,
        Role.CUSTOMER_OWNER,
        Scope.of(organization),
        MarketplaceSeed.EPOCH);
  }
}
