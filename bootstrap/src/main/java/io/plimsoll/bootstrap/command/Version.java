package io.plimsoll.bootstrap.command;

import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar's manifest names. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Plimsoll " + PlimsollApplication.version()};
  }
}
