package io.plimsoll.domain.policy;

import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.policy.OptionValue.Json;
import io.plimsoll.domain.policy.OptionValue.Notice;
import io.plimsoll.domain.policy.OptionValue.Text;
import java.util.function.Predicate;

/** What the authors of policies may set. */
final class OptionRules {
  private static final int MAX_ADDRESSES = 100;

  private OptionRules() {}

  /**
   * Accepts a setting.
   *
   * @throws IllegalArgumentException in words for its author
   */
  static void check(PolicyAction action, OptionValue option) {
    switch (action) {
      case NOTIFY_EXTERNAL_USER -> checkExternals(option);
      case NOTIFY_ORGANIZATION_OWNERS -> checkOwners(option);
      // other actions have no settings, and ignore what there is
      default -> {}
    }
  }

  private static void checkExternals(OptionValue option) {
    if (!tells(option, OptionRules::areAddresses)) {
      throw new IllegalArgumentException(
          option instanceof Notice
              ? "Options for notify_external_user are invalid: recipients is at most %d e-mail addresses with commas between them."
                  .formatted(MAX_ADDRESSES)
              // no more than this is what clients know
              : "Options for notify_external_user are invalid.");
    }
  }

  private static void checkOwners(OptionValue option) {
    if (!tells(option, OptionRules::areOwners)) {
      throw new IllegalArgumentException(
          "Options for notify_organization_owners are invalid: "
              + (option instanceof Notice
                  ? "recipients is \"provider\" or \"consumers\"."
                  : "they are \"provider\", \"consumers\" or an object."));
    }
  }

  private static boolean tells(OptionValue option, Predicate<String> recipients) {
    return switch (option) {
      case Text(String value) -> recipients.test(value);
      case Notice notice -> notice.recipients().filter(recipients.negate()).isEmpty();
      case Json json -> false;
    };
  }

  private static boolean areAddresses(String list) {
    // space around addresses is no fault, but a line break has no business there
    if (list.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    try {
      return EmailAddresses.parse(list).addresses().size() <= MAX_ADDRESSES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean areOwners(String word) {
    return Worded.of(NotifiedOwners.class, word).filter(it -> it != NotifiedOwners.ALL).isPresent();
  }
}
