package io.plimsoll.application.access;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.MarketplaceState.IssuedToken;
import io.plimsoll.domain.access.AccessToken;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Token hashes in a map. */
public final class InMemoryAccessTokens implements AccessTokens {
  private final MarketplaceState state;

  public InMemoryAccessTokens(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Optional<AccessToken> find(TokenHash token) {
    return Optional.ofNullable(state.tokens.get(token))
        .map(issued -> new AccessToken(issued.user(), issued.used(), lifetime(issued.user())));
  }

  private @Nullable Duration lifetime(UserId user) {
    UserProfile profile = state.userProfiles.get(user);
    return profile == null ? null : profile.tokenLifetime();
  }

  @Override
  public boolean hasAny(UserId user) {
    return state.tokens.values().stream().anyMatch(token -> token.user().equals(user));
  }

  @Override
  public void add(TokenHash token, UserId user, Instant issued, int keep) {
    if (state.tokens.putIfAbsent(token, new IssuedToken(user, issued, issued)) == null) {
      lastUsedFirst(user).stream().skip(keep).forEach(state.tokens::remove);
    }
  }

  private List<TokenHash> lastUsedFirst(UserId user) {
    Comparator<Map.Entry<TokenHash, IssuedToken>> byUse =
        Comparator.comparing(token -> token.getValue().used());
    return state.tokens.entrySet().stream()
        .filter(token -> token.getValue().user().equals(user))
        .sorted(byUse.reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void use(TokenHash token, Instant at) {
    state.tokens.computeIfPresent(
        token,
        (hash, issued) ->
            issued.used().isBefore(at)
                ? new IssuedToken(issued.user(), issued.issued(), at)
                : issued);
  }

  @Override
  public void remove(TokenHash token) {
    state.tokens.remove(token);
  }
}
