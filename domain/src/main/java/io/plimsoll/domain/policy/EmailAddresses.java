package io.plimsoll.domain.policy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads addresses separated by commas; space around each and empty elements are no fault. */
public record EmailAddresses(List<String> addresses) {
  private static final int MAX_ADDRESS_LENGTH = 254;

  // local part as unquoted atoms, host as dotted labels: what mail systems take in practice of RFC
  // 5321
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}+){0,31}+"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,63}[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

  public EmailAddresses {
    addresses = List.copyOf(addresses);
  }

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException when an element is no address; the message names it
   */
  public static EmailAddresses parse(String list) {
    List<String> addresses = elementsOf(list);
    for (String address : addresses) {
      if (!isAddress(address)) {
        throw new IllegalArgumentException("not an e-mail address: " + address);
      }
    }
    return new EmailAddresses(addresses);
  }

  /** The elements of the list that are addresses. */
  static List<String> among(String list) {
    return elementsOf(list).stream().filter(EmailAddresses::isAddress).toList();
  }

  private static List<String> elementsOf(String list) {
    return Stream.of(list.split(",")).map(String::strip).filter(a -> !a.isEmpty()).toList();
  }

  /** Whether mail can be sent to it: of the usual form, and not too long. */
  public static boolean isAddress(String text) {
    return text.length() <= MAX_ADDRESS_LENGTH && ADDRESS.matcher(text).matches();
  }
}
