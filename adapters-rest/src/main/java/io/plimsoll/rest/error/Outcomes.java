package io.plimsoll.rest.error;

import io.plimsoll.application.change.Outcome;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/** Turns what became of a change into an answer. */
public final class Outcomes {

  private Outcomes() {}

  /**
   * What there is to tell when it is done.
   *
   * @param refusal says in the words of the wire why it was refused
   * @throws RefusedException when it was not done
   */
  public static <T, W> T value(Outcome<T, W> outcome, Function<W, RefusedException> refusal) {
    return switch (outcome) {
      case Outcome.Done<T, W>(T value) -> value;
      case Outcome.NotFound<T, W>() -> throw RefusedException.missing();
      case Outcome.Forbidden<T, W>() -> throw RefusedException.plain(HttpStatus.FORBIDDEN);
      case Outcome.Refused<T, W>(W why) -> throw refusal.apply(why);
    };
  }
}
