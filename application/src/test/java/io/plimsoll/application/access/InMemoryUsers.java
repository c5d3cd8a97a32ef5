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
import io.plimsoll.domain.access.Users;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
  public Map<String, User> byUsername(Set<String> usernames) {
    return state.users.values().stream()
        .filter(user -> usernames.contains(user.username()))
        .collect(toMap(User::username, Function.identity()));
  }

  @Override
  public void save(Collection<User> users) {
    users.forEach(user -> state.users.put(user.id(), user));
  }

  @Override
  public Map<Scope, Set<Role>> rolesOf(UserId user, Instant at) {
    return state.grants.values().stream()
        .filter(grant -> grant.user().equals(user))
        .filter(grant -> grant.expires() == null || grant.expires().isAfter(at))
        .collect(groupingBy(RoleGrant::scope, mapping(RoleGrant::role, toSet())));
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
}
