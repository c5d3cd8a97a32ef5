package io.plimsoll.application.change;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What became of a request to change something, or to be told something; in all but the first case
 * nothing was changed or told.
 *
 * @param <T> what there is to tell when it is done
 * @param <W> why it can be refused
 */
public sealed interface Outcome<T, W> {

  record Done<T, W>(T value) implements Outcome<T, W> {}

  /** What was to change does not exist, or the viewer does not see it. */
  record NotFound<T, W>() implements Outcome<T, W> {}

  /** The viewer sees it, but may not change it. */
  record Forbidden<T, W>() implements Outcome<T, W> {}

  /** The viewer may change it, but not in this way or not now. */
  record Refused<T, W>(W why) implements Outcome<T, W> {}

  static <T, W> Outcome<T, W> done(T value) {
    return new Done<>(value);
  }

  static <T, W> Outcome<T, W> notFound() {
    return new NotFound<>();
  }

  static <T, W> Outcome<T, W> forbidden() {
    return new Forbidden<>();
  }

  static <T, W> Outcome<T, W> refused(W why) {
    return new Refused<>(why);
  }

  /**
   * What becomes of work on an object: it is done on what the viewer sees and may change.
   *
   * @param seen empty when there is no such object, or the viewer does not see it
   * @param may whether the viewer may change the object
   */
  static <S, T, W> Outcome<T, W> ofWork(
      Optional<S> seen, Predicate<S> may, Function<S, Outcome<T, W>> work) {
    if (seen.isEmpty()) {
      return notFound();
    }
    return may.test(seen.get()) ? work.apply(seen.get()) : forbidden();
  }

  /** The same outcome with something else to tell when it is done. */
  default <S> Outcome<S, W> map(Function<T, S> mapping) {
    return switch (this) {
      case Done<T, W>(T value) -> done(mapping.apply(value));
      case NotFound<T, W>() -> notFound();
      case Forbidden<T, W>() -> forbidden();
      case Refused<T, W>(W why) -> refused(why);
    };
  }
}
