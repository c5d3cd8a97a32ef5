package io.plimsoll.application.access;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Adds, changes and removes users; except for changes of oneself, only staff may. */
public interface MaintainUsers {

  /** Tells the identity of the user that was added, changed or removed. */
  Outcome<UserId, Refusal> maintain(Viewer viewer, Command command);

  /**
   * Maintains users over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainUsers using(
      Users users,
      FindUsers visible,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    return new UserMaintenance(users, visible, unitOfWork, ids, clock);
  }

  /** What to do; what a user is to be is asked for once it is clear that the viewer may say it. */
  sealed interface Command {
    /**
     * @param draft makes the new user of its identity, at this moment
     */
    record Add(BiFunction<UserId, Instant, UserDraft> draft) implements Command {}

    /**
     * Those who change themselves have to agree to the terms of use. Changes of what only staff may
     * change are passed over when others ask for them.
     *
     * @param change makes the new draft of the present one, at this moment; called twice
     */
    record Amend(UserId id, BiFunction<UserDraft, Instant, UserDraft> change) implements Command {}

    record Remove(UserId id) implements Command {}
  }

  /** Why it can't be done. */
  enum Refusal {
    USERNAME_IS_TAKEN,
    HAS_NOT_AGREED,
    /** There is work that tells whose it is. */
    IS_REFERRED_TO
  }
}
