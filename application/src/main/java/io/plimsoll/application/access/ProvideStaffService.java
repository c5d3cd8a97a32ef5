package io.plimsoll.application.access;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

final class ProvideStaffService implements ProvideStaff {
  // what an Authorization header carries as one word
  private static final Pattern WORD = Pattern.compile("[!-~]+");

  private final Users users;
  private final AccessTokens tokens;
  private final UnitOfWork unitOfWork;
  private final AccessKeys keys;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  ProvideStaffService(
      Users users,
      AccessTokens tokens,
      UnitOfWork unitOfWork,
      AccessKeys keys,
      Supplier<UUID> ids,
      InstantSource clock) {
    this.users = users;
    this.tokens = tokens;
    this.unitOfWork = unitOfWork;
    this.keys = keys;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result provide(Optional<String> configured) {
    return unitOfWork.complete(
        () -> configured.map(this::provideWith).orElseGet(this::provideWithoutConfigured));
  }

  private Result provideWith(String token) {
    if (!WORD.matcher(token).matches()) {
      return new Result.Unusable(
          "an access token has no spaces and only ASCII characters, and is not empty");
    }
    Optional<User> present = present();
    TokenHash hash = TokenHash.of(token);
    Optional<UserId> owner = tokens.owner(hash);
    if (owner.isPresent() && !owner.equals(present.map(User::id))) {
      return new Result.Unusable("the configured access token belongs to another user");
    }
    tokens.add(hash, staff(present), clock.instant(), 1);
    return new Result.Ready();
  }

  private Result provideWithoutConfigured() {
    Optional<User> present = present();
    if (present.filter(user -> user.staff() && tokens.hasAny(user.id())).isPresent()) {
      return new Result.Ready();
    }
    String token = keys.next();
    tokens.add(TokenHash.of(token), staff(present), clock.instant(), 1);
    return new Result.Issued(token);
  }

  private Optional<User> present() {
    return Optional.ofNullable(users.byUsername(Set.of(USERNAME)).get(USERNAME));
  }

  private UserId staff(Optional<User> present) {
    User staff =
        present
            .map(user ->
                new User(
                    user.id(), USERNAME, user.fullName(), user.email(), true, user.support(), true))
            .orElseGet(
                () -> new User(new UserId(ids.get()), USERNAME, "Staff", "", true, false, true));
    if (!present.equals(Optional.of(staff))) {
      users.save(List.of(staff));
    }
    return staff.id();
  }
}
