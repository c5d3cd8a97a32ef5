package io.plimsoll.application.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.identity.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Users, grants and password hashes in maps. */
public final class InMemoryUsers implements Users {
  private final MarketplaceState state;

  public InMemoryUsers(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Optional<User> find(UserId id) {
    return Optional.ofNullable(state.users.get(id));
  }

  @Override
  public Map<UserId, User> byId(Set<UserId> ids) {
    return state.users.values().stream()
        .filter(user -> ids.contains(user.id()))
        .collect(toMap(User::id, Function.identity()));
  }

  @Override
  public Map<String, User> byUsername(Set<String> usernames) {
    return state.users.values().stream()
        .filter(user -> usernames.contains(user.username()))
        .collect(toMap(User::username, Function.identity()));
  }

  @Override
  public void save(Collection<User> users) {
    for (User user : users) {
      state.users.put(user.id(), user);
      UserProfile profile =
          state.userProfiles.computeIfAbsent(
              user.id(), id -> UserProfile.of(Slug.of(user.username())));
      if (!profile.fullName().equals(user.fullName())) {
        String[] names = user.fullName().split(" ", 2);
        state.userProfiles.put(
            user.id(), profile.named(names[0], names.length < 2 ? "" : names[1]));
      }
    }
  }

  @Override
  public Map<UserId, Map<Scope, Set<Role>>> rolesOf(Set<UserId> users, Instant at) {
    return state.grants.values().stream()
        .filter(grant -> users.contains(grant.user()))
        .filter(grant -> grant.expires() == null || grant.expires().isAfter(at))
        .collect(
            groupingBy(
                RoleGrant::user, groupingBy(RoleGrant::scope, mapping(RoleGrant::role, toSet()))));
  }

  @Override
  public int grant(Collection<RoleGrant> grants) {
    int fresh = 0;
    for (RoleGrant grant : grants) {
      if (state.grants.values().stream().noneMatch(held -> isSame(held, grant))) {
        state.grants.put(grant.id(), grant);
        fresh++;
      }
    }
    return fresh;
  }

  private static boolean isSame(RoleGrant held, RoleGrant grant) {
    return held.user().equals(grant.user())
        && held.role() == grant.role()
        && held.scope().equals(grant.scope());
  }

  @Override
  public Optional<String> passwordHash(UserId user) {
    return Optional.ofNullable(state.passwords.get(user));
  }

  @Override
  public void setPasswordHash(UserId user, String hash) {
    state.passwords.put(user, hash);
  }

  @Override
  public Optional<User> lock(UserId id) {
    return find(id);
  }

  @Override
  public Optional<UserProfile> profileOf(UserId user) {
    return Optional.ofNullable(state.userProfiles.get(user));
  }

  @Override
  public void describe(UserId user, UserProfile profile) {
    state.userProfiles.put(user, profile);
  }

  @Override
  public boolean isReferredTo(UserId user) {
    return state.policies.values().stream()
        .anyMatch(policy -> policy.creator().filter(user::equals).isPresent());
  }

  @Override
  public void remove(UserId user) {
    state.users.remove(user);
    state.userProfiles.remove(user);
    state.passwords.remove(user);
    state.grants.values().removeIf(grant -> grant.user().equals(user));
    state.tokens.values().removeIf(token -> token.user().equals(user));
  }

  @Override
  public Optional<RoleGrant> findGrant(UserId user, Role role, Scope scope) {
    return state.grants.values().stream()
        .filter(grant -> grant.user().equals(user))
        .filter(grant -> grant.role() == role && grant.scope().equals(scope))
        .findFirst();
  }

  @Override
  public void prolong(UUID grant, @Nullable Instant expires) {
    state.grants.computeIfPresent(
        grant,
        (id, held) ->
            new RoleGrant(
                id,
                held.user(),
                held.role(),
                held.scope(),
                held.granted(),
                held.granter(),
                expires));
  }

  @Override
  public void revoke(UUID grant) {
    state.grants.remove(grant);
  }
}
