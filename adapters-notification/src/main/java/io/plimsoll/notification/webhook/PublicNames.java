package io.plimsoll.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves a name to the very addresses that are then connected to, and to public ones only: a name
 * may lead elsewhere than it did when the webhook was made.
 */
final class PublicNames extends SystemDefaultDnsResolver {
  private final boolean anywhere;
  private final NameService names;

  PublicNames(WebhookSettings settings, NameService names) {
    this.anywhere = settings.allowPrivateTargets();
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.addressesOf(host);
    if (!anywhere && !Stream.of(addresses).allMatch(PublicAddresses::include)) {
      throw new PrivateAddressException(host);
    }
    return addresses;
  }

  /** A name leads to an address that is not public. */
  static final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
      super(host + " is not a public address.");
    }
  }
}
