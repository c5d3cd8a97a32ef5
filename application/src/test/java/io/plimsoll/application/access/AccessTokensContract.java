package io.plimsoll.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.access.AccessToken;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link AccessTokens} does. */
public abstract class AccessTokensContract extends PortContract {
  private static final Instant FIRST = MarketplaceSeed.EPOCH;

  @Test
  void tellWhoseTheyAre() {
    UserId user = seed.user("user").id();
    UserId other = seed.user("other").id();
    add("a", user, FIRST, 5);
    add("b", other, FIRST, 5);

    assertThat(owner("a")).isEqualTo(user);
    assertThat(owner("b")).isEqualTo(other);
    assertThat(ports.tokens().owner(TokenHash.of("c"))).isEmpty();
  }

  @Test
  void tellWhetherAUserHasAny() {
    add("a", seed.user("user").id(), FIRST, 5);

    assertThat(ports.tokens().hasAny(seed.user("user").id())).isTrue();
    assertThat(ports.tokens().hasAny(seed.user("other").id())).isFalse();
  }

  @Test
  void dropThoseThatWereNotUsedForLongestWhenTheUserHasTooMany() {
    UserId user = seed.user("user").id();
    add("oldest", user, FIRST, 2);
    add("middle", user, FIRST.plusSeconds(1), 2);
    add("newest", user, FIRST.plusSeconds(2), 2);

    assertThat(ports.tokens().owner(TokenHash.of("oldest"))).isEmpty();
    assertThat(owner("middle")).isEqualTo(user);
    assertThat(owner("newest")).isEqualTo(user);
  }

  @Test
  void areKeptWhileTheyAreUsed() {
    UserId user = seed.user("user").id();
    add("used", user, FIRST, 2);
    add("unused", user, FIRST.plusSeconds(1), 2);
    inTransaction(() -> ports.tokens().use(TokenHash.of("used"), FIRST.plusSeconds(2)));
    add("new", user, FIRST.plusSeconds(3), 2);

    assertThat(owner("used")).isEqualTo(user);
    assertThat(ports.tokens().owner(TokenHash.of("unused"))).isEmpty();
    assertThat(owner("new")).isEqualTo(user);
  }

  @Test
  void leaveThoseOfOtherUsersAlone() {
    add("others", seed.user("other").id(), FIRST, 1);

    add("a", seed.user("user").id(), FIRST.plusSeconds(1), 1);
    add("b", seed.user("user").id(), FIRST.plusSeconds(2), 1);

    assertThat(owner("others")).isEqualTo(seed.user("other").id());
    assertThat(ports.tokens().owner(TokenHash.of("a"))).isEmpty();
  }

  @Test
  void stayAsTheyAreWhenOneIsAddedAgain() {
    UserId user = seed.user("user").id();
    add("a", user, FIRST, 2);
    add("b", user, FIRST.plusSeconds(1), 2);

    add("a", user, FIRST.plusSeconds(2), 2);
    add("c", user, FIRST.plusSeconds(3), 2);

    assertThat(ports.tokens().owner(TokenHash.of("a"))).isEmpty(); // still the oldest
    assertThat(owner("b")).isEqualTo(user);
    assertThat(owner("c")).isEqualTo(user);
  }

  @Test
  void tellWhenTheyWereLastUsedAndHowLongTheyLive() {
    User user = seed.user("user");
    add("a", user.id(), FIRST, 5);
    assertThat(ports.tokens().find(TokenHash.of("a")))
        .contains(new AccessToken(user.id(), FIRST, null));

    use("a", FIRST.plusSeconds(60));
    use("a", FIRST.plusSeconds(30));
    UserProfile profile = ports.users().profileOf(user.id()).orElseThrow();
    inTransaction(() -> ports.users().describe(user.id(), living(profile, Duration.ofHours(1))));

    assertThat(ports.tokens().find(TokenHash.of("a")))
        .contains(new AccessToken(user.id(), FIRST.plusSeconds(60), Duration.ofHours(1)));
  }

  @Test
  void canBeTakenBack() {
    UserId user = seed.user("user").id();
    add("a", user, FIRST, 5);
    add("b", user, FIRST, 5);

    inTransaction(() -> ports.tokens().remove(TokenHash.of("a")));
    inTransaction(() -> ports.tokens().remove(TokenHash.of("a")));

    assertThat(ports.tokens().find(TokenHash.of("a"))).isEmpty();
    assertThat(owner("b")).isEqualTo(user);
  }

  private void use(String token, Instant at) {
    inTransaction(() -> ports.tokens().use(TokenHash.of(token), at));
  }

  private static UserProfile living(UserProfile profile, Duration lifetime) {
    return new UserProfile(
        profile.slug(),
        profile.firstName(),
        profile.lastName(),
        profile.nativeName(),
        profile.description(),
        profile.phoneNumber(),
        profile.organization(),
        profile.jobTitle(),
        profile.preferredLanguage(),
        lifetime,
        profile.agreed());
  }

  private UserId owner(String token) {
    return ports.tokens().owner(TokenHash.of(token)).orElseThrow();
  }

  private void add(String token, UserId user, Instant issued, int keep) {
    inTransaction(() -> ports.tokens().add(TokenHash.of(token), user, issued, keep));
  }
}
