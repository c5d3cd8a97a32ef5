package io.plimsoll.domain.access;

import java.time.Instant;

/** Counts failed sign-ins by username and address, so that guessing can be stopped. */
public interface SignInFailures {

  /**
   * How many failures there were in a row, the last of them at or after {@code since}; 0 otherwise.
   */
  int count(String username, String address, Instant since);

  /**
   * Adds a failure; one that follows the last after more than the time since {@code since} starts
   * anew at 1.
   */
  void add(String username, String address, Instant at, Instant since);

  void clear(String username, String address);
}
