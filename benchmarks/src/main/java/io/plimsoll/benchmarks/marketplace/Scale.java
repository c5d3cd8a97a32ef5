package io.plimsoll.benchmarks.marketplace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How large a marketplace is. At scale 1 it has 5,000 organizations, 20,000 projects, 2,000
 * offerings with 3 components, 100,000 resources, 100,000 policies and 10.2 million amounts; other
 * scales multiply all of these. Groups are 500 at every scale and grow with the organizations.
 *
 * @param factor from 0.02, below which the most popular offering would need more organizations than
 *     there are, to 100
 */
public record Scale(BigDecimal factor) {
  static final int GROUPS = 500;
  static final int COMPONENTS = 3;
  static final int PROJECTS_OF_ORGANIZATION = 4;
  static final int POLICIES_OF_OFFERING = 50;

  /** How many organizations use an offering on average. */
  static final int USERS_OF_OFFERING = 10;

  /** How many resources an organization has on each offering that it uses. */
  static final int RESOURCES_OF_USER = 5;

  private static final BigDecimal SMALLEST = new BigDecimal("0.02");
  private static final BigDecimal LARGEST = new BigDecimal(100);
  private static final int ORGANIZATIONS = 5_000;
  private static final int OFFERINGS = 2_000;

  public Scale {
    if (factor.compareTo(SMALLEST) < 0 || factor.compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException(
          "a scale is a number from %s to %s".formatted(SMALLEST, LARGEST));
    }
    factor = factor.stripTrailingZeros();
  }

  int organizations() {
    return times(ORGANIZATIONS);
  }

  int offerings() {
    return times(OFFERINGS);
  }

  /** How many pairs of an offering and an organization that uses it there are. */
  int users() {
    return offerings() * USERS_OF_OFFERING;
  }

  private int times(int count) {
    return factor
        .multiply(BigDecimal.valueOf(count))
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /** The factor as people write it. */
  @Override
  public String toString() {
    return factor.toPlainString();
  }
}
