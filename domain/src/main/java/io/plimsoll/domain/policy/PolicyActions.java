package io.plimsoll.domain.policy;

import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.policy.OptionValue.Notice;
import io.plimsoll.domain.policy.OptionValue.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The actions of a policy, in the order in which they were chosen, and the settings of actions.
 * Settings may name actions that are not chosen; they take effect when the action is. What is
 * stored may have settings that are not allowed any more, and that have no effect.
 */
public record PolicyActions(Set<PolicyAction> chosen, Map<PolicyAction, OptionValue> options) {

  public PolicyActions {
    chosen = Collections.unmodifiableSet(new LinkedHashSet<>(chosen));
    Map<PolicyAction, OptionValue> ordered = new EnumMap<>(PolicyAction.class);
    ordered.putAll(options);
    options = Collections.unmodifiableMap(ordered);
  }

  public static PolicyActions of(Collection<PolicyAction> chosen) {
    return new PolicyActions(new LinkedHashSet<>(chosen), Map.of());
  }

  /**
   * These actions, when their author may set what is set.
   *
   * @throws IllegalArgumentException when {@link PolicyAction#NOTIFY_EXTERNAL_USER} has something
   *     else than e-mail addresses, or {@link PolicyAction#NOTIFY_ORGANIZATION_OWNERS} something
   *     else than {@link NotifiedOwners}; the message is for the author
   */
  public PolicyActions checked() {
    options.forEach(OptionRules::check);
    return this;
  }

  /** To whom {@link PolicyAction#NOTIFY_EXTERNAL_USER} writes, in the order of the setting. */
  public List<String> externalAddresses() {
    return recipients(PolicyAction.NOTIFY_EXTERNAL_USER)
        .map(EmailAddresses::among)
        .orElse(List.of());
  }

  /** Which owners {@link PolicyAction#NOTIFY_ORGANIZATION_OWNERS} writes to. */
  public NotifiedOwners owners() {
    return recipients(PolicyAction.NOTIFY_ORGANIZATION_OWNERS)
        .flatMap(word -> Worded.of(NotifiedOwners.class, word))
        .orElse(NotifiedOwners.ALL);
  }

  private Optional<String> recipients(PolicyAction action) {
    return switch (options.get(action)) {
      case Text(String value) -> Optional.of(value);
      case Notice notice -> notice.recipients();
      case null, default -> Optional.empty();
    };
  }

  /** How much of a limit, in percent, is used when a chosen action warns; ascending. */
  public NavigableSet<Integer> thresholds() {
    NavigableSet<Integer> all = new TreeSet<>();
    chosen.forEach(action -> all.addAll(thresholdsOf(action)));
    return all;
  }

  /**
   * At what an action warns when so much of a limit, in percent, has been reached: at the highest
   * of its own thresholds up to that, or at what was reached when it has none there any more.
   */
  public int warningOf(PolicyAction action, int reached) {
    Integer own = new TreeSet<>(thresholdsOf(action)).floor(reached);
    return own == null ? reached : own;
  }

  /** The chosen actions that warn at any of these thresholds. */
  Set<PolicyAction> warningAt(Set<Integer> thresholds) {
    Set<PolicyAction> warning = new LinkedHashSet<>(chosen);
    warning.removeIf(action -> Collections.disjoint(thresholdsOf(action), thresholds));
    return warning;
  }

  private List<Integer> thresholdsOf(PolicyAction action) {
    return options.get(action) instanceof Notice notice
        ? notice.warnAtPercent().orElse(List.of())
        : List.of();
  }
}
