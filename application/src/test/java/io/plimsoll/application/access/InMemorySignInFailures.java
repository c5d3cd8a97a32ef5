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
  public boolean attempt(String username, String address, Instant at, Instant since, int most) {
    state.signInFailures.values().removeIf(failures -> failures.last().isBefore(since));
    SignIn signIn = new SignIn(username, address);
    FailuresInARow before = state.signInFailures.get(signIn);
    int count = before == null ? 0 : before.count();
    if (count < most) {
      state.signInFailures.put(signIn, new FailuresInARow(count + 1, at));
    }
    return count < most;
  }

  @Override
  public void clear(String username, String address) {
    state.signInFailures.remove(new SignIn(username, address));
  }
}
