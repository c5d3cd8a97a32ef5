package io.plimsoll.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.access.UserView;
import io.plimsoll.application.access.UserView.Permission;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link FindUsers} shows of stored users. */
abstract class ShownUsers {

  private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");

  private static final Viewer STAFF =
      new Viewer(new UserId(UUID.randomUUID()), "staff", true, false, Map.of());

  private PortsUnderTest ports;
  private MarketplaceSeed seed;
  private FindUsers users;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void open() {
    ports = database().ports();
    seed = new MarketplaceSeed(ports);
    users = database().get(FindUsers.class);
  }

  @Test
  void everyFieldIsShown() {
    User user =
        new User(
            new UserId(UUID.randomUUID()), "ada", "Ada King", "a@example.org", true, false, false);
    ports.users().save(List.of(user));

    UserView shown = users.find(STAFF, user.id()).orElseThrow();

    assertThat(shown.user()).isEqualTo(user);
    assertThat(shown.profile()).isEqualTo(UserProfile.of("ada").named("Ada", "King"));
    assertThat(shown.tokensExpire()).isNull();
    assertThat(shown.permissions()).isEmpty();
  }

  @Test
  void permissionsComeByTheTimeOfTheirGrantThenByTheirId() {
    UserId user = seed.user("user").id();
    RoleGrant late = grant(3, user, Role.CUSTOMER_OWNER, "university", MORNING.plusSeconds(1));
    RoleGrant second = grant(2, user, Role.CUSTOMER_READER, "college", MORNING);
    RoleGrant first = grant(1, user, Role.CUSTOMER_MANAGER, "university", MORNING);
    grant(4, seed.user("somebody else").id(), Role.CUSTOMER_OWNER, "university", MORNING);

    assertThat(users.find(STAFF, user).orElseThrow().permissions())
        .containsExactly(
            shown(first, "university"), shown(second, "college"), shown(late, "university"));
  }

  @Test
  void othersSeeOnlyThePermissionsInScopesOfTheirOwn() {
    UserId user = seed.user("user").id();
    RoleGrant shared = grant(1, user, Role.CUSTOMER_OWNER, "university", MORNING);
    grant(2, user, Role.CUSTOMER_OWNER, "college", MORNING);
    RoleGrant own = grant(3, seed.user("viewer").id(), Role.CUSTOMER_READER, "university", MORNING);
    Viewer viewer =
        new Viewer(own.user(), "viewer", false, false, ports.users().rolesOf(own.user(), MORNING));

    assertThat(users.find(viewer, user).orElseThrow().permissions())
        .containsExactly(shown(shared, "university"));
    assertThat(users.find(Viewer.ANONYMOUS, user)).isEmpty();
  }

  @Test
  void aUserThatDoesNotExistIsNotFound() {
    assertThat(users.find(STAFF, new UserId(UUID.randomUUID()))).isEmpty();
  }

  private RoleGrant grant(long id, UserId user, Role role, String organization, Instant granted) {
    OrganizationId itsId = seed.organization(organization).id();
    RoleGrant grant = RoleGrant.lasting(new UUID(0, id), user, role, Scope.of(itsId), granted);
    assertThat(ports.users().grant(List.of(grant))).isEqualTo(1);
    return grant;
  }

  private static Permission shown(RoleGrant grant, String organization) {
    return new Permission(
        grant.id(),
        grant.granted(),
        grant.role(),
        grant.scope(),
        new Name(organization),
        new OrganizationId(grant.scope().id()),
        new Name(organization),
        null);
  }
}
