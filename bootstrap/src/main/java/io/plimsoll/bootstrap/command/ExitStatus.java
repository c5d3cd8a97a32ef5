package io.plimsoll.bootstrap.command;

/** What a command tells its caller. */
final class ExitStatus {
  static final int DONE = 0;

  /** The work found faults, or could not be done. */
  static final int FAULTS = 1;

  static final int WRONG_USAGE = 2;

  /** Somebody had the work stopped before its end. */
  static final int STOPPED = 3;

  private ExitStatus() {}
}
