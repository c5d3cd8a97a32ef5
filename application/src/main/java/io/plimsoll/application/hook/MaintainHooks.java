package io.plimsoll.application.hook;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookKind;
import io.plimsoll.domain.hook.HookTerms;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.domain.hook.SigningSecrets;
import io.plimsoll.domain.hook.WebhookTargets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Adds, changes and removes hooks, and gives webhooks new secrets. Everybody may have hooks, and
 * look after their own; staff may look after all.
 */
public interface MaintainHooks {
  /** How many hooks one user may have. */
  int MAX_HOOKS = 100;

  /**
   * Makes a change.
   *
   * @param kind hooks of other kinds are passed over as if they did not exist
   */
  Outcome<Kept, Refusal> maintain(Viewer viewer, HookKind kind, Command command);

  /**
   * Maintains hooks over these ports.
   *
   * @param ids gives a new identity at each call
   * @param secrets gives a new secret at each call
   */
  static MaintainHooks using(
      Hooks hooks,
      Users users,
      WebhookTargets targets,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      Supplier<SigningSecret> secrets,
      InstantSource clock) {
    return new HookMaintenance(hooks, users, targets, unitOfWork, ids, secrets, clock);
  }

  /**
   * What was added, changed or removed.
   *
   * @param told new secrets, which are never told again; empty when there are none
   */
  record Kept(HookId id, Optional<SigningSecrets> told) {}

  /** What to do; terms are asked for once it is clear that the viewer may give them. */
  sealed interface Command {

    record Add(Supplier<HookTerms> terms) implements Command {}

    /**
     * Changes the terms.
     *
     * @param change makes what they are to be of what they are; may be called more than once
     */
    record Amend(HookId id, UnaryOperator<HookTerms> change) implements Command {}

    record Remove(HookId id) implements Command {}

    /** Gives a webhook a new secret; the present one signs on for a while. */
    record RotateSecret(HookId id) implements Command {}
  }

  /** Why it can't be done. */
  sealed interface Refusal {

    /**
     * A webhook must not lead there.
     *
     * @param why a sentence for people
     */
    record WrongTarget(String why) implements Refusal {}

    /** The user has {@value #MAX_HOOKS} hooks already. */
    record TooMany() implements Refusal {}
  }
}
