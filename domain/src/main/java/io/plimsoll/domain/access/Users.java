package io.plimsoll.domain.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The users, their roles and their passwords. */
public interface Users {

  Optional<User> find(UserId id);

  /** Those of the asked users that exist, by username; unknown ones are absent from the answer. */
  Map<String, User> byUsername(Set<String> usernames);

  /** Stores each user as given, new or changed, known by its id. All or none; may be repeated. */
  void save(Collection<User> users);

  /** The roles that a user holds at this moment, by scope; empty when there are none. */
  Map<Scope, Set<Role>> rolesOf(UserId user, Instant at);

  /**
   * Gives these roles, all or none; one that has been given already is passed over.
   *
   * @return how many were new
   */
  int grant(Collection<RoleGrant> grants);

  /**
   * The hash of the user's password; empty when the user has none and so can't sign in with one.
   */
  Optional<String> passwordHash(UserId user);

  void setPasswordHash(UserId user, String hash);
}
