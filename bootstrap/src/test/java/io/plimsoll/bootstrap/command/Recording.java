package io.plimsoll.bootstrap.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A console that keeps what is written. */
final class Recording {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  Console console(boolean terminal) {
    return new Console(new PrintWriter(out, true), new PrintWriter(err, true), terminal);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
