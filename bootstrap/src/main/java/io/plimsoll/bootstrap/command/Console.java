package io.plimsoll.bootstrap.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out takes results
 * @param err takes progress and errors
 * @param terminal whether a person watches {@code err} on a terminal
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {

  /** The streams of this process, in UTF-8 whatever its locale says. */
  static Console standard() {
    return new Console(
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true),
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
        // Java can't ask whether standard error is one; the start script can
        Boolean.getBoolean("plimsoll.terminal"));
  }

  /** Says in one line what went wrong. */
  void fail(String reason) {
    err.println("plimsoll: " + reason);
  }
}
