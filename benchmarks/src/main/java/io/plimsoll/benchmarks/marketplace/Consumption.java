package io.plimsoll.benchmarks.marketplace;

import io.plimsoll.domain.policy.Period;

/** What each organization used of one offering, over each period up to the present month. */
final class Consumption {
  private static final int PERIODS = Period.values().length;

  private final int[] organizations;
  private final long[] hundredths;

  /**
   * @param users how many organizations use the offering
   */
  Consumption(int users) {
    organizations = new int[users];
    hundredths = new long[users * Scale.COMPONENTS * PERIODS];
  }

  int users() {
    return organizations.length;
  }

  int organization(int user) {
    return organizations[user];
  }

  void setOrganization(int user, int organization) {
    organizations[user] = organization;
  }

  /**
   * Adds what was used in one of the months.
   *
   * @param month its index among {@link Timeline#months()}
   */
  void add(int user, int component, int month, long amount) {
    for (Period period : Period.values()) {
      if (Timeline.counts(period, month)) {
        hundredths[index(user, component, period)] += amount;
      }
    }
  }

  /** In hundredths. */
  long of(int user, int component, Period period) {
    return hundredths[index(user, component, period)];
  }

  @SuppressWarnings("EnumOrdinal") // only a place in memory
  private static int index(int user, int component, Period period) {
    return (user * Scale.COMPONENTS + component) * PERIODS + period.ordinal();
  }
}
