package io.plimsoll.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
public final class SettableInstantSource implements InstantSource {
  private Instant now;

  public SettableInstantSource(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  public void tick(Duration step) {
    now = now.plus(step);
  }

  public void set(Instant instant) {
    now = instant;
  }
}
