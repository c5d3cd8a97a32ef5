package io.plimsoll.application.transaction;

import java.util.function.Supplier;

/** Runs work in one transaction. */
public interface UnitOfWork {

  /**
   * Runs the work and commits it, or rolls all of it back and rethrows when it throws. Within
   * another unit of work it becomes a part of that one. Each statement of the work sees what had
   * been committed when the statement began.
   *
   * <p>When another transaction got in its way (both stored the same key, or what one refers to was
   * removed by the other), the outermost work is run again and finds what the other one has left.
   * So it may run more than once, and does nothing that a roll-back leaves behind.
   */
  <T> T complete(Supplier<T> work);
}
