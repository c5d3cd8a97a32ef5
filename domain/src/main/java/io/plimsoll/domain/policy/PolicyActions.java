package io.plimsoll.domain.policy;

import io.plimsoll.domain.identity.Worded;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The actions of a policy, in the order in which they were chosen, and the settings of actions.
 * Settings may name actions that are not chosen; they take effect when the action is.
 *
 * <p>An {@link IllegalArgumentException} says so when the setting of {@link
 * PolicyAction#NOTIFY_EXTERNAL_USER} is no list of e-mail addresses
 */
public record PolicyActions(Set<PolicyAction> chosen, Map<PolicyAction, OptionValue> options) {

  public PolicyActions {
    chosen = Collections.unmodifiableSet(new LinkedHashSet<>(chosen));
    Map<PolicyAction, OptionValue> ordered = new EnumMap<>(PolicyAction.class);
    ordered.putAll(options);
    options = Collections.unmodifiableMap(ordered);
    OptionValue recipients = options.get(PolicyAction.NOTIFY_EXTERNAL_USER);
    if (recipients != null) {
      if (!(recipients instanceof OptionValue.Text text)) {
        throw new IllegalArgumentException(
            "recipients are one text of addresses separated by commas");
      }
      EmailAddresses.parse(text.value());
    }
  }

  public static PolicyActions of(Collection<PolicyAction> chosen) {
    return new PolicyActions(new LinkedHashSet<>(chosen), Map.of());
  }

  /** To whom {@link PolicyAction#NOTIFY_EXTERNAL_USER} writes, in the order of the setting. */
  public List<String> externalAddresses() {
    return options.get(PolicyAction.NOTIFY_EXTERNAL_USER) instanceof OptionValue.Text text
        ? EmailAddresses.parse(text.value()).addresses()
        : List.of();
  }

  /** Which owners {@link PolicyAction#NOTIFY_ORGANIZATION_OWNERS} writes to. */
  public NotifiedOwners owners() {
    return options.get(PolicyAction.NOTIFY_ORGANIZATION_OWNERS) instanceof OptionValue.Text text
        ? Worded.of(NotifiedOwners.class, text.value()).orElse(NotifiedOwners.ALL)
        : NotifiedOwners.ALL;
  }
}
