package io.plimsoll.rest.body;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request: JSON, or a form of either kind. Requests that only read say the same in
 * their query. It is read when it is first asked for, so that an endpoint can look for the object
 * and for permissions first.
 *
 * @param <F> what the body may have
 */
public final class Body<F extends Form> {
  private final Supplier<F> form;
  private final Supplier<Source> received;
  private @Nullable Source source;

  Body(Supplier<F> form, Supplier<Source> received) {
    this.form = form;
    this.received = received;
  }

  /**
   * The fields of a whole body.
   *
   * @throws io.plimsoll.rest.error.RefusedException when any is missing or wrong
   */
  public F whole() {
    return read(false, faulty -> {});
  }

  /** The same for a body that says only what is to change. */
  public F partial() {
    return read(true, faulty -> {});
  }

  /**
   * The fields of a whole or partial body.
   *
   * @param whenFaulty looks for more faults when there are some already, so that all are told at
   *     once
   */
  public F read(boolean partial, Consumer<F> whenFaulty) {
    F fields = form.get();
    if (source == null) {
      source = received.get();
    }
    fields.read(source, partial);
    if (fields.isFaulty()) {
      whenFaulty.accept(fields);
    }
    fields.check();
    return fields;
  }
}
