package io.plimsoll.application.transaction;

import java.util.function.Supplier;

/** Runs work in one transaction. */
public interface UnitOfWork {

  /**
   * Runs the work and commits it, or rolls all of it back and rethrows when it throws. Within
   * another unit of work it becomes a part of that one. Each statement of the work sees what had
   * been committed when the statement began.
   */
  <T> T complete(Supplier<T> work);
}
