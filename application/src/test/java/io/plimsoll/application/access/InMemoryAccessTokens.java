package io.plimsoll.application.access;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.MarketplaceState.IssuedToken;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Token hashes in a map. */
public final class InMemoryAccessTokens implements AccessTokens {
  private final MarketplaceState state;

  public InMemoryAccessTokens(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Optional<UserId> owner(TokenHash token) {
    return Optional.ofNullable(state.tokens.get(token)).map(IssuedToken::user);
  }

  @Override
  public boolean hasAny(UserId user) {
    return state.tokens.values().stream().anyMatch(token -> token.user().equals(user));
  }

  @Override
  public void add(TokenHash token, UserId user, Instant issued, int keep) {
    if (state.tokens.putIfAbsent(token, new IssuedToken(user, issued)) == null) {
      newestFirst(user).stream().skip(keep).forEach(state.tokens::remove);
    }
  }

  private List<TokenHash> newestFirst(UserId user) {
    Comparator<Map.Entry<TokenHash, IssuedToken>> byAge =
        Comparator.comparing(token -> token.getValue().issued());
    return state.tokens.entrySet().stream()
        .filter(token -> token.getValue().user().equals(user))
        .sorted(byAge.reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
