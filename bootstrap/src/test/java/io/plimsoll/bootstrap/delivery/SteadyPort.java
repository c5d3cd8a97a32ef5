package io.plimsoll.bootstrap.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that a server can leave and come back to: no connection is given them meanwhile. */
final class SteadyPort {
  private static final int FIRST = 20_000;
  private static final int END = 30_000;

  private SteadyPort() {}

  static int free() {
    return ThreadLocalRandom.current()
        .ints(FIRST, END)
        .filter(SteadyPort::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
