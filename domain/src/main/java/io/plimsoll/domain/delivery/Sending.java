package io.plimsoll.domain.delivery;

/** What came of an attempt to send. */
public sealed interface Sending {

  /** The other side has taken it. */
  record Accepted() implements Sending {}

  /**
   * It may work later.
   *
   * @param why in one line, for people
   */
  record Postponed(String why) implements Sending {}

  /**
   * It will never work, unless somebody changes something.
   *
   * @param why in one line, for people
   */
  record Refused(String why) implements Sending {}
}
