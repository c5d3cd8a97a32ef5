package io.plimsoll.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.access.SignInFailures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link SignInFailures} does; the window is ten minutes long here. */
public abstract class SignInFailuresContract extends PortContract {
  private static final Instant NOON = MarketplaceSeed.EPOCH;
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int MOST = 3;

  @Test
  void letSoManyAttemptsGoOnInARow() {
    assertThat(attempt("user", "192.0.2.1", NOON)).isTrue();
    assertThat(attempt("user", "192.0.2.1", NOON.plusSeconds(1))).isTrue();
    assertThat(attempt("user", "192.0.2.1", NOON.plusSeconds(2))).isTrue();

    assertThat(attempt("user", "192.0.2.1", NOON.plusSeconds(3))).isFalse();
  }

  @Test
  void areCountedByUsernameAndByAddress() {
    fail("user", "192.0.2.1", NOON);

    assertThat(attempt("user", "192.0.2.1", NOON)).isFalse();
    assertThat(attempt("other", "192.0.2.1", NOON)).isTrue();
    assertThat(attempt("user", "192.0.2.2", NOON)).isTrue();
  }

  @Test
  void areForgottenAfterTheWindowOfTheLastThatWasCounted() {
    fail("user", "192.0.2.1", NOON);

    assertThat(attempt("user", "192.0.2.1", NOON.plus(WINDOW))).isFalse();
    assertThat(attempt("user", "192.0.2.1", NOON.plus(WINDOW).plusSeconds(1))).isTrue();
  }

  @Test
  void areForgottenWhenCleared() {
    fail("user", "192.0.2.1", NOON);
    fail("user", "192.0.2.2", NOON);

    inTransaction(() -> ports.signInFailures().clear("user", "192.0.2.1"));
    inTransaction(() -> ports.signInFailures().clear("nobody", "192.0.2.1"));

    assertThat(attempt("user", "192.0.2.1", NOON)).isTrue();
    assertThat(attempt("user", "192.0.2.2", NOON)).isFalse();
  }

  /** As often as is let go on. */
  private void fail(String username, String address, Instant at) {
    for (int i = 0; i < MOST; i++) {
      assertThat(attempt(username, address, at)).isTrue();
    }
  }

  private boolean attempt(String username, String address, Instant at) {
    return inTransaction(
        () -> ports.signInFailures().attempt(username, address, at, at.minus(WINDOW), MOST));
  }
}
