package io.plimsoll.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.domain.access.SignInFailures;
import io.plimsoll.domain.access.User;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever signs in may send names that no user can have. */
abstract class LongNames {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  abstract AdaptersUnderTest database();

  @Test
  void aNameIsNotCutToTheOneOfAUser() {
    PortsUnderTest ports = database().ports();
    User user = new MarketplaceSeed(ports).user("u".repeat(User.MAX_USERNAME_LENGTH));

    assertThat(ports.users().byUsername(Set.of(user.username()))).hasSize(1);
    assertThat(ports.users().byUsername(Set.of(user.username() + "u"))).isEmpty();
  }

  @Test
  void failuresUnderANameThatNoUserCanHaveAreCounted() {
    SignInFailures failures = database().ports().signInFailures();
    String name = "u".repeat(1000);

    assertThat(failures.attempt(name, "address", NOON, NOON, 1)).isTrue();
    assertThat(failures.attempt(name, "address", NOON, NOON, 1)).isFalse();

    failures.clear(name, "address");
    assertThat(failures.attempt(name, "address", NOON, NOON, 1)).isTrue();
  }
}
