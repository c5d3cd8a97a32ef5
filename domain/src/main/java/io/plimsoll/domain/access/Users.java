package io.plimsoll.domain.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The users, their roles and their passwords. */
public interface Users {

  Optional<User> find(UserId id);

  /** Like {@link #find}, but nobody else changes the user until the running transaction ends. */
  Optional<User> lock(UserId id);

  /** Those of the asked users that exist; unknown ones are absent from the answer. */
  Map<UserId, User> byId(Set<UserId> ids);

  /** Those of the asked users that exist, by username; unknown ones are absent from the answer. */
  Map<String, User> byUsername(Set<String> usernames);

  /**
   * Stores each user as given, new or changed, known by its id. All or none; may be repeated. First
   * and last names that do not make up the full name are replaced: what is before its first blank,
   * and what comes after.
   */
  void save(Collection<User> users);

  /** What people read about the user; empty when there is no such user. */
  Optional<UserProfile> profileOf(UserId user);

  /**
   * Changes what people read about a user. May be repeated.
   *
   * @param profile with the names of the stored user
   */
  void describe(UserId user, UserProfile profile);

  /** Whether policies, orders, usage or agents tell that they are the work of this user. */
  boolean isReferredTo(UserId user);

  /** Removes a user that nothing refers to, with all its roles and tokens. */
  void remove(UserId user);

  /** The roles that a user holds at this moment, by scope; empty when there are none. */
  default Map<Scope, Set<Role>> rolesOf(UserId user, Instant at) {
    return rolesOf(Set.of(user), at).getOrDefault(user, Map.of());
  }

  /** The same of several users at once; those who hold none are absent from the answer. */
  Map<UserId, Map<Scope, Set<Role>>> rolesOf(Set<UserId> users, Instant at);

  /** The grant by which the user holds the role, expired or not. */
  Optional<RoleGrant> findGrant(UserId user, Role role, Scope scope);

  /**
   * Gives these roles, all or none; one that has been given already is passed over.
   *
   * @return how many were new
   */
  int grant(Collection<RoleGrant> grants);

  /** Changes until when a role is held; null for ever. May be repeated. */
  void prolong(UUID grant, @Nullable Instant expires);

  /** Takes a role back. May be repeated. */
  void revoke(UUID grant);

  /**
   * The hash of the user's password; empty when the user has none and so can't sign in with one.
   */
  Optional<String> passwordHash(UserId user);

  void setPasswordHash(UserId user, String hash);
}
