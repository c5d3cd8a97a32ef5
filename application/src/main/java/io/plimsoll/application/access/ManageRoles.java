package io.plimsoll.application.access;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives roles in organizations, projects and offerings, changes until when they are held, and takes
 * them back. Nobody but staff does so with roles of their own.
 */
public interface ManageRoles {

  /** Tells until when the role is held now; empty for ever, or when it was taken back. */
  Outcome<Optional<Instant>, Refusal> manage(Viewer viewer, Command command);

  /**
   * Manages roles over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static ManageRoles using(
      Users users,
      VisibleScopes scopes,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    return new RoleManagement(users, scopes, unitOfWork, ids, clock);
  }

  /** What to do; which role of whom is asked for once it is clear that the viewer may say it. */
  sealed interface Command {
    Scope scope();

    Supplier<Request> request();

    record Give(Scope scope, Supplier<Request> request) implements Command {}

    /** Changes until when a role is held. */
    record Prolong(Scope scope, Supplier<Request> request) implements Command {}

    record TakeBack(Scope scope, Supplier<Request> request) implements Command {}
  }

  /**
   * Which role of whom.
   *
   * @param role empty when there is none of the asked name
   * @param expires null for never; does not matter when the role is taken back
   */
  record Request(Optional<Role> role, UserId user, @Nullable Instant expires) {}

  /** Why it can't be done. */
  enum Refusal {
    UNKNOWN_ROLE,
    UNKNOWN_USER,
    /** The role is for scopes of another type. */
    WRONG_SCOPE,
    /** It would be over before it began. */
    EXPIRES_IN_THE_PAST,
    IS_OWN_ROLE,
    IS_HELD_ALREADY,
    IS_NOT_HELD,
    /** The scope's organization is blocked or archived. */
    ORGANIZATION_IS_NOT_AVAILABLE
  }
}
