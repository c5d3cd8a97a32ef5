package io.plimsoll.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessTokenTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final UserId owner = new UserId(UUID.randomUUID());
  private final AccessToken token = new AccessToken(owner, NOON, Duration.ofHours(1));

  @Test
  void expiresWhenItHasNotBeenUsedForItsLifetime() {
    assertThat(token.isExpired(NOON.plusSeconds(3599))).isFalse();
    assertThat(token.isExpired(NOON.plusSeconds(3600))).isTrue();
  }

  @Test
  void withoutALifetimeNeverExpires() {
    assertThat(new AccessToken(owner, Instant.EPOCH, null).isExpired(NOON)).isFalse();
  }

  @Test
  void hasItsUsesNotedOnceAMinute() {
    assertThat(token.isStale(NOON.plusSeconds(60))).isFalse();
    assertThat(token.isStale(NOON.plusSeconds(61))).isTrue();
  }
}
