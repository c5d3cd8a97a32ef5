package io.plimsoll.benchmarks.marketplace;

/**
 * How many organizations use each offering: the offering of rank k has about 1/k as many as the
 * first one (Zipf's law), all together {@link Scale#users()}. Offerings are numbered by rank, from
 * 0.
 */
final class Popularity {
  private final int[] before;

  Popularity(Scale scale) {
    int offerings = scale.offerings();
    double whole = 0;
    for (int rank = 1; rank <= offerings; rank++) {
      whole += 1.0 / rank;
    }
    before = new int[offerings + 1];
    double part = 0;
    for (int rank = 1; rank <= offerings; rank++) {
      part += 1.0 / rank;
      // sums are rounded rather than numbers, so that the last one is exact
      before[rank] = (int) Math.round(scale.users() * (part / whole));
    }
  }

  /** How many organizations use the offering. */
  int users(int offering) {
    return before[offering + 1] - before[offering];
  }

  /** How many organizations use the more popular offerings, counted once for each offering. */
  int usersBefore(int offering) {
    return before[offering];
  }
}
