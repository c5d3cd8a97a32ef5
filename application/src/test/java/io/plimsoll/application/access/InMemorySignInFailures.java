package io.plimsoll.application.access;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.MarketplaceState.FailuresInARow;
import io.plimsoll.application.MarketplaceState.SignIn;
import io.plimsoll.domain.access.SignInFailures;
import java.time.Instant;

/** Failures in a map. */
public final class InMemorySignInFailures implements SignInFailures {
  private final MarketplaceState state;

  public InMemorySignInFailures(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public int count(String username, String address, Instant since) {
    FailuresInARow failures = state.signInFailures.get(new SignIn(username, address));
    return failures == null || failures.last().isBefore(since) ? 0 : failures.count();
  }

  @Override
  public void add(String username, String address, Instant at, Instant since) {
    int before = count(username, address, since);
    state.signInFailures.put(new SignIn(username, address), new FailuresInARow(before + 1, at));
  }

  @Override
  public void clear(String username, String address) {
    state.signInFailures.remove(new SignIn(username, address));
  }
}
