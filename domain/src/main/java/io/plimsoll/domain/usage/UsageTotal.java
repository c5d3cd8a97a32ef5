package io.plimsoll.domain.usage;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum of usage amounts, in the component's unit: 0 or more, two decimals, with no upper bound.
 * Equal by value.
 *
 * <p>An {@link IllegalArgumentException} says so when the number is negative or has more than two
 * decimals
 */
public record UsageTotal(BigDecimal value) {
  public static final UsageTotal NONE = new UsageTotal(BigDecimal.ZERO);

  public UsageTotal {
    if (value.signum() < 0 || value.scale() > UsageAmount.MAX_DECIMALS) {
      throw new IllegalArgumentException("not a sum of usage amounts: " + value);
    }
    value = value.setScale(UsageAmount.MAX_DECIMALS);
  }

  public static UsageTotal of(String decimal) {
    return new UsageTotal(new BigDecimal(decimal));
  }

  public UsageTotal plus(UsageAmount amount) {
    return new UsageTotal(value.add(amount.value()));
  }

  public UsageTotal plus(UsageTotal other) {
    return new UsageTotal(value.add(other.value));
  }

  /** The same as an amount; empty when it is too large for one. */
  public Optional<UsageAmount> asAmount() {
    return value.compareTo(UsageAmount.MAX.value()) > 0
        ? Optional.empty()
        : Optional.of(new UsageAmount(value));
  }

  /** With two decimals, never in scientific notation. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
