package io.plimsoll.application.change;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is to become of an object of one kind. What it is to be is asked for once it is clear that
 * the viewer may say it; a port that asks earlier says so.
 *
 * @param <I> by what the outside knows the object
 * @param <D> what it is to be
 */
public sealed interface Change<I, D> {

  /**
   * @param draft makes the new object of its identity
   */
  record Add<I, D>(Function<I, D> draft) implements Change<I, D> {}

  /**
   * @param change makes what the object is to be of what it is; may be called more than once
   */
  record Amend<I, D>(I id, UnaryOperator<D> change) implements Change<I, D> {}

  record Remove<I, D>(I id) implements Change<I, D> {}
}
