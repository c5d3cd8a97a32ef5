package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.FeedUnderTest.rejections;
import static io.plimsoll.application.feed.FeedUnderTest.stored;
import static io.plimsoll.application.feed.FeedUnderTest.unchanged;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.OrganizationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnersInAFeedTest {
  private final FeedUnderTest feed = new FeedUnderTest();
  private final OrganizationId o1 = feed.seed.organization("o1").id();
  private final OrganizationId o2 = feed.seed.organization("o2").id();

  @Test
  void becomeActiveUsersWhoOwnTheirOrganization() {
    assertThat(feed.owners(owner("o1", "owner", "Owner One"))).isEqualTo(stored(1));

    User user = user("owner");
    assertThat(user)
        .isEqualTo(
            new User(
                user.id(), "owner", "Owner One", "owner@plimsoll.example", false, false, true));
    assertThat(feed.ports.users().rolesOf(user.id(), MarketplaceSeed.EPOCH))
        .isEqualTo(Map.of(Scope.of(o1), Set.of(Role.CUSTOMER_OWNER)));
  }

  @Test
  void areNotTouchedTheSecondTime() {
    feed.owners(owner("o1", "owner", "Owner"), owner("o2", "owner", "Owner"));
    feed.calls.take();

    assertThat(feed.owners(owner("o1", "owner", "Owner"), owner("o2", "owner", "Owner")))
        .isEqualTo(unchanged(2));
    assertThat(feed.calls.take()).doesNotContain("Users.save");
  }

  @Test
  void mayComeToOwnAnotherOrganizationOrGetAnotherName() {
    feed.owners(owner("o1", "owner", "Owner"), owner("o1", "second", "Second"));

    assertThat(
            feed.owners(
                owner("o1", "owner", "Owner"),
                owner("o2", "owner", "Owner"),
                owner("o1", "second", "Renamed")))
        .isEqualTo(new LoadFeed.Outcome(2, 1, List.of()));
    assertThat(feed.ports.users().rolesOf(user("owner").id(), MarketplaceSeed.EPOCH).keySet())
        .containsExactlyInAnyOrder(Scope.of(o1), Scope.of(o2));
    assertThat(user("second").fullName()).isEqualTo("Renamed");
  }

  @Test
  void keepWhatAFeedDoesNotSay() {
    User supporter = new User(new UserId(UUID.randomUUID()), "u", "U", "", false, true, false);
    feed.ports.users().save(List.of(supporter));

    feed.owners(owner("o1", "u", "New name"));

    assertThat(user("u"))
        .isEqualTo(
            new User(supporter.id(), "u", "New name", "u@plimsoll.example", false, true, false));
  }

  @Test
  void areNeverStaff() {
    User staff = new User(new UserId(UUID.randomUUID()), "root", "Root", "", true, false, true);
    feed.ports.users().save(List.of(staff));

    assertThat(rejections(feed.owners(owner("o9", "root", "Taken over"))))
        .containsExactly(
            "0: there is no organization o9; root is a staff user, whom a feed can't change");
    assertThat(rejections(feed.owners(owner("o1", "root", "Taken over")))).hasSize(1);
    assertThat(user("root")).isEqualTo(staff);
    assertThat(feed.ports.users().rolesOf(staff.id(), MarketplaceSeed.EPOCH)).isEmpty();
  }

  private User user(String username) {
    return feed.ports.users().byUsername(Set.of(username)).values().iterator().next();
  }

  private static OwnerEntry owner(String organization, String username, String fullName) {
    return new OwnerEntry(
        new BackendId(organization), username, fullName, username + "@plimsoll.example");
  }
}
