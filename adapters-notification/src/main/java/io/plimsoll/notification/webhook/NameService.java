package io.plimsoll.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Knows the addresses of hosts. */
interface NameService {

  /**
   * All addresses of the host.
   *
   * @param host a name, or an address in its usual form
   * @throws UnknownHostException when nobody knows the name
   */
  InetAddress[] addressesOf(String host) throws UnknownHostException;
}
