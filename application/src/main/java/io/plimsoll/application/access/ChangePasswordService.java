package io.plimsoll.application.access;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.PasswordHashes;
import io.plimsoll.domain.access.Users;

final class ChangePasswordService implements ChangePassword {
  private final Users users;
  private final PasswordHashes hashes;
  private final UnitOfWork unitOfWork;

  ChangePasswordService(Users users, PasswordHashes hashes, UnitOfWork unitOfWork) {
    this.users = users;
    this.hashes = hashes;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Result change(Command command) {
    if (!command.viewer().staff()) {
      return Result.FORBIDDEN;
    }
    if (users.find(command.user()).isEmpty()) {
      return Result.NOT_FOUND;
    }
    // hashed before the unit of work begins: it is slow on purpose and needs no connection
    String hash = hashes.hash(command.password().get());
    return unitOfWork.complete(() -> {
      users.setPasswordHash(command.user(), hash);
      return Result.CHANGED;
    });
  }
}
