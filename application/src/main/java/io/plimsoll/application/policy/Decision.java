package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.LimitReading;
import io.plimsoll.domain.usage.UsageAmount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether an organization may have more of an offering, and why.
 *
 * @param asked how much more; empty when the question was about any new order
 */
public record Decision(Standing standing, Optional<Addition> asked) {

  /** So much more of a component. */
  public record Addition(ComponentType component, UsageAmount amount) {}

  /** What is left of the tightest limit of a component; 0 or less when nothing is. */
  public record Headroom(Standing.Held policy, Standing.Measured limit) {
    public BigDecimal left() {
      LimitReading reading = limit.reading();
      return BigDecimal.valueOf(reading.limit().value()).subtract(reading.total().value());
    }
  }

  /** Whether nothing speaks against it: the organization may order, and no policy decides. */
  public boolean allowed() {
    return !standing.barred() && deciding().isEmpty();
  }

  /**
   * The policies because of which it is not allowed: those that block new resources now, and those
   * that would once the amount asked for is used.
   */
  public List<Standing.Held> deciding() {
    return standing.policies().stream()
        .filter(policy ->
            policy.inForce().contains(BLOCK_CREATION_OF_NEW_RESOURCES) || wouldBlock(policy))
        .toList();
  }

  private boolean wouldBlock(Standing.Held policy) {
    return policy.chosen().contains(BLOCK_CREATION_OF_NEW_RESOURCES) && wouldExceed(policy);
  }

  /** Whether a limit of the policy would be exceeded once the amount asked for is used (rule 4). */
  private boolean wouldExceed(Standing.Held policy) {
    return asked
        .filter(more ->
            policy.limits().stream()
                .map(Standing.Measured::reading)
                .filter(reading -> reading.component().equals(more.component()))
                .anyMatch(
                    reading -> reading.limit().isExceededBy(reading.total().plus(more.amount()))))
        .isPresent();
  }

  /** For each limited component, in the order of their names, what is left of it. */
  public List<Headroom> headroom() {
    Map<ComponentType, Headroom> tightest =
        new TreeMap<>(Comparator.comparing(ComponentType::value));
    for (Standing.Held policy : standing.policies()) {
      for (Standing.Measured limit : policy.limits()) {
        tightest.merge(
            limit.reading().component(),
            new Headroom(policy, limit),
            (one, other) -> one.left().compareTo(other.left()) <= 0 ? one : other);
      }
    }
    return List.copyOf(tightest.values());
  }

  /** How old the oldest of these numbers is; empty when none was ever reported. */
  public Optional<Instant> reported() {
    return headroom().stream()
        .flatMap(headroom -> Stream.ofNullable(headroom.limit().reported()))
        .min(Comparator.naturalOrder());
  }
}
