package io.plimsoll.application.access;

import io.plimsoll.application.access.MaintainUsers.Refusal;
import io.plimsoll.application.change.Maintain;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Adds, changes and removes users; except for changes of oneself, only staff may. Those who change
 * themselves have to agree to the terms of use, and what only staff may change is passed over when
 * they ask for it.
 */
public interface MaintainUsers extends Maintain<UserId, UserDraft, Refusal> {

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

  /** Why it can't be done. */
  enum Refusal {
    USERNAME_IS_TAKEN,
    HAS_NOT_AGREED,
    /** There is work that tells whose it is. */
    IS_REFERRED_TO
  }
}
