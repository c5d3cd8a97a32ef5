package io.plimsoll.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link Users} does. */
public abstract class UsersContract extends PortContract {
  private final UserId id = new UserId(UUID.randomUUID());

  @Test
  void keepsEveryField() {
    assertIsKept(new User(id, "owner", "", "", false, false, false));
    assertIsKept(new User(id, "other", "", "", false, false, false));
    assertIsKept(new User(id, "other", "Full name", "", false, false, false));
    assertIsKept(new User(id, "other", "", "owner@example.org", false, false, false));
    assertIsKept(new User(id, "other", "", "", true, false, false));
    assertIsKept(new User(id, "other", "", "", false, true, false));
    assertIsKept(new User(id, "other", "", "", false, false, true));
  }

  @Test
  void findsOnlyTheAskedUsersThatExist() {
    User one = seed.user("one");
    seed.user("two");

    assertThat(ports.users().byUsername(Set.of("one", "three"))).isEqualTo(Map.of("one", one));
    assertThat(ports.users().byUsername(Set.of())).isEmpty();
    assertThat(ports.users().find(one.id())).contains(one);
    assertThat(ports.users().find(id)).isEmpty();
    assertThat(ports.users().byId(Set.of(one.id(), id))).isEqualTo(Map.of(one.id(), one));
    assertThat(ports.users().byId(Set.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "CUSTOMER_.*", mode = EnumSource.Mode.MATCH_ALL)
  void givesEveryRoleInAnOrganization(Role role) {
    seed.grant("user", role, "university");

    assertThat(ports.users().rolesOf(seed.user("user").id(), MarketplaceSeed.EPOCH))
        .isEqualTo(Map.of(Scope.of(seed.organization("university").id()), Set.of(role)));
  }

  @Test
  void tellsTheRolesOfUsersAndOrganizationsApart() {
    seed.grant("user", Role.CUSTOMER_OWNER, "one");
    seed.grant("user", Role.CUSTOMER_SUPPORT, "one");
    seed.grant("user", Role.CUSTOMER_READER, "two");
    seed.grant("other", Role.CUSTOMER_MANAGER, "one");

    assertThat(ports.users().rolesOf(seed.user("user").id(), MarketplaceSeed.EPOCH))
        .isEqualTo(
            Map.of(
                Scope.of(seed.organization("one").id()),
                Set.of(Role.CUSTOMER_OWNER, Role.CUSTOMER_SUPPORT),
                Scope.of(seed.organization("two").id()),
                Set.of(Role.CUSTOMER_READER)));
    assertThat(ports.users().rolesOf(seed.user("nobody").id(), MarketplaceSeed.EPOCH)).isEmpty();
  }

  @Test
  void givesTheRolesOfSeveralUsersAtOnce() {
    UserId one = seed.grant("one", Role.CUSTOMER_OWNER, "university").user();
    UserId two = seed.grant("two", Role.CUSTOMER_READER, "university").user();
    seed.grant("three", Role.CUSTOMER_OWNER, "university");
    Scope university = Scope.of(seed.organization("university").id());

    assertThat(
            ports
                .users()
                .rolesOf(Set.of(one, two, seed.user("nobody").id()), MarketplaceSeed.EPOCH))
        .isEqualTo(
            Map.of(
                one, Map.of(university, Set.of(Role.CUSTOMER_OWNER)),
                two, Map.of(university, Set.of(Role.CUSTOMER_READER))));
    assertThat(ports.users().rolesOf(Set.of(), MarketplaceSeed.EPOCH)).isEmpty();
  }

  @Test
  void passesOverARoleThatIsHeldAlready() {
    OrganizationId organization = seed.organization("university").id();
    UserId user = seed.user("user").id();
    RoleGrant held = grant(user, Role.CUSTOMER_OWNER, organization);
    RoleGrant sameUnderAnotherId = grant(user, Role.CUSTOMER_OWNER, organization);
    RoleGrant another = grant(user, Role.CUSTOMER_SUPPORT, organization);

    assertThat(give(held)).isEqualTo(1);
    assertThat(give(held)).isZero();
    assertThat(give(sameUnderAnotherId, another)).isEqualTo(1);
    assertThat(give()).isZero();

    assertThat(ports.users().rolesOf(user, MarketplaceSeed.EPOCH))
        .isEqualTo(
            Map.of(Scope.of(organization), Set.of(Role.CUSTOMER_OWNER, Role.CUSTOMER_SUPPORT)));
  }

  @Test
  void countsARoleThatIsGivenTwiceAtOnceAsOne() {
    OrganizationId organization = seed.organization("university").id();
    UserId user = seed.user("user").id();

    int fresh =
        give(
            grant(user, Role.CUSTOMER_OWNER, organization),
            grant(user, Role.CUSTOMER_OWNER, organization));

    assertThat(fresh).isEqualTo(1);
  }

  @Test
  void keepsTheLastPasswordHashOfEachUser() {
    UserId user = seed.user("user").id();
    seed.user("other");
    assertThat(ports.users().passwordHash(user)).isEmpty();

    inTransaction(() -> ports.users().setPasswordHash(user, "first"));
    inTransaction(() -> ports.users().setPasswordHash(user, "second"));

    assertThat(ports.users().passwordHash(user)).contains("second");
    assertThat(ports.users().passwordHash(seed.user("other").id())).isEmpty();
  }

  @Test
  void keepsThePasswordWhenTheUserIsStoredAgain() {
    User user = seed.user("user");
    inTransaction(() -> ports.users().setPasswordHash(user.id(), "hash"));

    inTransaction(() -> ports.users().save(List.of(user)));

    assertThat(ports.users().passwordHash(user.id())).contains("hash");
  }

  @Test
  void splitsFullNamesAtTheFirstBlank() {
    assertIsNamed("", "", "");
    assertIsNamed("Ada", "Ada", "");
    assertIsNamed("Ada King Lovelace", "Ada", "King Lovelace");
  }

  private void assertIsNamed(String full, String first, String last) {
    inTransaction(
        () -> ports.users().save(List.of(new User(id, "u", full, "", false, false, true))));

    UserProfile profile = ports.users().profileOf(id).orElseThrow();
    assertThat(List.of(profile.firstName(), profile.lastName())).containsExactly(first, last);
  }

  @Test
  void keepsWhatPeopleReadAboutThem() {
    User user = new User(id, "Ada.K", "Ada King Lovelace", "", false, false, true);
    UserProfile profile =
        new UserProfile(
            "slug",
            "Ada King",
            "Lovelace",
            "native",
            "description",
            "+1",
            "organization",
            "job",
            "en",
            Duration.ofSeconds(90),
            MarketplaceSeed.EPOCH);
    inTransaction(() -> ports.users().save(List.of(user)));
    assertThat(ports.users().profileOf(id).orElseThrow().slug()).isEqualTo("ada-k");

    inTransaction(() -> ports.users().describe(id, profile));
    inTransaction(() -> ports.users().save(List.of(user)));

    assertThat(ports.users().profileOf(id)).contains(profile);
    assertThat(ports.users().profileOf(new UserId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void givesProlongsAndTakesBackRoles() {
    User granter = seed.user("granter");
    Scope scope = Scope.of(seed.project("project", "university").id());
    UserId user = seed.user("user").id();
    Instant at = MarketplaceSeed.EPOCH;
    RoleGrant grant =
        new RoleGrant(
            UUID.randomUUID(),
            user,
            Role.PROJECT_ADMIN,
            scope,
            at,
            granter.id(),
            at.plusSeconds(1));

    assertThat(give(grant)).isEqualTo(1);
    assertThat(ports.users().findGrant(user, Role.PROJECT_ADMIN, scope)).contains(grant);
    assertThat(ports.users().findGrant(user, Role.PROJECT_MEMBER, scope)).isEmpty();
    assertThat(ports.users().rolesOf(user, at)).containsOnlyKeys(scope);
    assertThat(ports.users().rolesOf(user, at.plusSeconds(1))).isEmpty();

    inTransaction(() -> ports.users().prolong(grant.id(), null));
    assertThat(ports.users().rolesOf(user, at.plusSeconds(1))).containsOnlyKeys(scope);

    inTransaction(() -> ports.users().revoke(grant.id()));
    inTransaction(() -> ports.users().revoke(grant.id()));
    assertThat(ports.users().rolesOf(user, at)).isEmpty();
  }

  @Test
  void removesThemWithTheirRolesAndTokens() {
    UserId user = seed.grant("user", Role.CUSTOMER_OWNER, "university").user();
    RoleGrant given =
        new RoleGrant(
            UUID.randomUUID(),
            seed.user("other").id(),
            Role.CUSTOMER_READER,
            Scope.of(seed.organization("university").id()),
            MarketplaceSeed.EPOCH,
            user,
            null);
    give(given);
    inTransaction(() -> ports.tokens().add(TokenHash.of("token"), user, MarketplaceSeed.EPOCH, 1));

    inTransaction(() -> ports.users().remove(user));

    assertThat(ports.users().find(user)).isEmpty();
    assertThat(ports.tokens().find(TokenHash.of("token"))).isEmpty();
    assertThat(ports.users().rolesOf(given.user(), MarketplaceSeed.EPOCH)).hasSize(1);
  }

  @Test
  void tellsWhoseWorkThereIs() {
    seed.offering("cluster").with("cpu");
    User author = seed.user("author");
    seed.policy(aPolicyOf("cluster").createdBy(author.id()).build());

    assertThat(ports.users().isReferredTo(author.id())).isTrue();
    assertThat(ports.users().isReferredTo(seed.user("other").id())).isFalse();
  }

  private void assertIsKept(User user) {
    inTransaction(() -> ports.users().save(List.of(user)));
    inTransaction(() -> ports.users().save(List.of(user)));
    assertThat(ports.users().find(id)).contains(user);
    assertThat(ports.users().byUsername(Set.of(user.username())))
        .isEqualTo(Map.of(user.username(), user));
  }

  private int give(RoleGrant... grants) {
    return inTransaction(() -> ports.users().grant(List.of(grants)));
  }

  private static RoleGrant grant(UserId user, Role role, OrganizationId organization) {
    return RoleGrant.lasting(
        UUID.randomUUID(), user, role, Scope.of(organization), MarketplaceSeed.EPOCH);
  }
}
