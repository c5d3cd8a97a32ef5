package io.plimsoll.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** IP addresses of one kind, 4 or 16 bytes long, that begin with the same bits. */
final class IpBlock {
  private final byte[] prefix;
  private final int bits;

  private IpBlock(byte[] prefix, int bits) {
    this.prefix = prefix;
    this.bits = bits;
  }

  /** The block in the usual form, such as {@code 10.0.0.0/8}. */
  static IpBlock of(String text) {
    int slash = text.indexOf('/');
    try {
      // not looked up, since it is a number
      byte[] prefix = InetAddress.getByName(text.substring(0, slash)).getAddress();
      return new IpBlock(prefix, Integer.parseInt(text.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not a block of addresses: " + text, e);
    }
  }

  /** Whether the address is of the block's kind, and in the block. */
  boolean holds(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >>> bit % Byte.SIZE;
      if (((address[bit / Byte.SIZE] ^ prefix[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
