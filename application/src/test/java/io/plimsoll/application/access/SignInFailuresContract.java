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

  @Test
  void areCountedInARow() {
    assertThat(count("user", "192.0.2.1", NOON)).isZero();

    fail("user", "192.0.2.1", NOON);
    fail("user", "192.0.2.1", NOON.plusSeconds(1));
    fail("user", "192.0.2.1", NOON.plusSeconds(2));

    assertThat(count("user", "192.0.2.1", NOON.plusSeconds(2))).isEqualTo(3);
  }

  @Test
  void areCountedByUsernameAndByAddress() {
    fail("user", "192.0.2.1", NOON);

    assertThat(count("other", "192.0.2.1", NOON)).isZero();
    assertThat(count("user", "192.0.2.2", NOON)).isZero();
  }

  @Test
  void areForgottenAfterTheWindow() {
    fail("user", "192.0.2.1", NOON);

    assertThat(count("user", "192.0.2.1", NOON.plus(WINDOW))).isEqualTo(1);
    assertThat(count("user", "192.0.2.1", NOON.plus(WINDOW).plusSeconds(1))).isZero();
  }

  @Test
  void startAnewAfterTheWindow() {
    fail("user", "192.0.2.1", NOON);
    fail("user", "192.0.2.1", NOON.plus(WINDOW)); // just inside
    assertThat(count("user", "192.0.2.1", NOON.plus(WINDOW))).isEqualTo(2);

    Instant late = NOON.plus(WINDOW).plus(WINDOW).plusSeconds(1);
    fail("user", "192.0.2.1", late);

    assertThat(count("user", "192.0.2.1", late)).isEqualTo(1);
  }

  @Test
  void areForgottenWhenCleared() {
    fail("user", "192.0.2.1", NOON);
    fail("user", "192.0.2.2", NOON);
    fail("other", "192.0.2.1", NOON);

    inTransaction(() -> ports.signInFailures().clear("user", "192.0.2.1"));
    inTransaction(() -> ports.signInFailures().clear("nobody", "192.0.2.1"));

    assertThat(count("user", "192.0.2.1", NOON)).isZero();
    assertThat(count("user", "192.0.2.2", NOON)).isEqualTo(1);
    assertThat(count("other", "192.0.2.1", NOON)).isEqualTo(1);
  }

  private void fail(String username, String address, Instant at) {
    inTransaction(() -> ports.signInFailures().add(username, address, at, at.minus(WINDOW)));
  }

  private int count(String username, String address, Instant at) {
    return ports.signInFailures().count(username, address, at.minus(WINDOW));
  }
}
