package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.access.Users;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class TokensTest extends ServedTest {
  private static final String ME = "/api/users/me/";

  private final AccessTokens tokens = application.get(AccessTokens.class);
  private final User user = seed.user(own("user"));
  private final TokenHash hash = TokenHash.of(own("key").replace(" ", ""));

  @Test
  void areInvalidAfterSigningOut() {
    Api api = application.as(user);
    String other = application.as(user).get(ME).string("token");

    assertThat(api.post("/api-auth/logout/", "").hasStatus(204).text()).isEmpty();

    api.get(ME).says(401, "{'detail':'Invalid token.'}");
    api.post("/api-auth/logout/", "").hasStatus(401);
    anonymous().post("/api-auth/logout/", "").hasStatus(401);
    anonymous().as(other).get(ME).hasStatus(200);
  }

  @Test
  void expireWhenTheyAreNotUsed() {
    live(Duration.ofHours(1));
    issue(MarketplaceSeed.EPOCH);

    Answer answer = api().get(ME);

    answer.says(401, "{'detail':'Token has expired.'}");
    assertThat(answer.header("WWW-Authenticate")).hasValue("Token");
  }

  @Test
  void liveOnWhenTheyAreUsed() {
    Instant now = application.get(InstantSource.class).instant();
    Instant lastUse = now.minus(Duration.ofMinutes(30));
    live(Duration.ofHours(1));
    issue(lastUse);

    api().get(ME).hasStatus(200);

    assertThat(tokens.find(hash).orElseThrow().used()).isAfterOrEqualTo(now.minusSeconds(1));
  }

  @Test
  void withoutALifetimeNeverExpire() {
    issue(MarketplaceSeed.EPOCH);

    api().get(ME).hasStatus(200);
  }

  private void issue(Instant at) {
    tokens.add(hash, user.id(), at, 10);
  }

  private Api api() {
    return anonymous().as(own("key").replace(" ", ""));
  }

  private void live(Duration lifetime) {
    Users users = application.get(Users.class);
    UserProfile of = users.profileOf(user.id()).orElseThrow();
    users.describe(
        user.id(),
        new UserProfile(
            of.slug(),
            of.firstName(),
            of.lastName(),
            of.nativeName(),
            of.description(),
            of.phoneNumber(),
            of.organization(),
            of.jobTitle(),
            of.preferredLanguage(),
            lifetime,
            of.agreed()));
  }
}
