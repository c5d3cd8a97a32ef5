package io.plimsoll.notification.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that anybody on the internet may call. All others lead to this machine, into its
 * own networks or to nobody; a webhook to one of them would make Plimsoll call what only Plimsoll
 * can reach.
 */
final class PublicAddresses {
  private static final List<IpBlock> PRIVATE_V4 =
      blocks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          // public in form only: what a machine in Azure asks about itself
          "168.63.129.16/32");

  private static final IpBlock GLOBAL_V6 = IpBlock.of("2000::/3");
  private static final List<IpBlock> SPECIAL_V6 = blocks("2001::/23", "2001:db8::/32", "3fff::/20");

  private static final int V4_BYTES = 4;
  private static final IpBlock NAT64 = IpBlock.of("64:ff9b::/96");
  private static final IpBlock SIX_TO_FOUR = IpBlock.of("2002::/16");

  private PublicAddresses() {}

  static boolean include(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == V4_BYTES ? isPublicV4(bytes) : isPublicV6(bytes);
  }

  private static boolean isPublicV4(byte[] address) {
    return PRIVATE_V4.stream().noneMatch(block -> block.holds(address));
  }

  /**
   * An address with another one in it is as public as that. Java itself turns those that are mapped
   * into what is in them.
   */
  private static boolean isPublicV6(byte[] address) {
    if (NAT64.holds(address)) {
      return isPublicV4(Arrays.copyOfRange(address, 12, 16));
    }
    if (SIX_TO_FOUR.holds(address)) {
      return isPublicV4(Arrays.copyOfRange(address, 2, 6));
    }
    return GLOBAL_V6.holds(address) && SPECIAL_V6.stream().noneMatch(block -> block.holds(address));
  }

  private static List<IpBlock> blocks(String... texts) {
    return Stream.of(texts).map(IpBlock::of).toList();
  }
}
