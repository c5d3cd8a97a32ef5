package io.plimsoll.domain.access;

import java.time.Instant;

/** Counts failed sign-ins by username and address, so that guessing can be stopped. */
public interface SignInFailures {

  /**
   * Counts an attempt as failed before it is looked at, unless there have been {@code most}
   * failures in a row since {@code since}; forgets all that were before. Of attempts in the same
   * moment, no more are counted than of attempts one after another.
   *
   * @return whether it was counted, so that the attempt may go on
   */
  boolean attempt(String username, String address, Instant at, Instant since, int most);

  /** An attempt was right after all: there are no failures in a row. May be repeated. */
  void clear(String username, String address);
}
