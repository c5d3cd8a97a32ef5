package io.plimsoll.application.access;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.PasswordHashes;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import java.util.function.Supplier;

/** Gives a user a password; only staff may. Access tokens stay valid. */
public interface ChangePassword {
  /** Characters that a password may have. */
  int MAX_LENGTH = 128;

  Result change(Command command);

  static ChangePassword using(Users users, PasswordHashes hashes, UnitOfWork unitOfWork) {
    return new ChangePasswordService(users, hashes, unitOfWork);
  }

  /**
   * Whose password, and who asks.
   *
   * @param password read only once it is clear that the viewer may change it; 1 to {@value
   *     #MAX_LENGTH} characters
   */
  record Command(Viewer viewer, UserId user, Supplier<String> password) {}

  /** What became of it. */
  enum Result {
    CHANGED,
    NOT_FOUND,
    /** Only staff may change passwords, and learn which users there are. */
    FORBIDDEN
  }
}
