package io.plimsoll.benchmarks.marketplace;

import java.util.SplittableRandom;

/** Chance that depends on a seed, on what is thrown for, and on nothing else. */
record Dice(long seed) {
  private static final long TOPICS_APART = 0xD1342543DE82EF95L;
  private static final long INDEXES_APART = 0xAF251AF3B0F025B5L;

  /** What is thrown for. */
  enum Topic {
    GROUP(1),
    ORGANIZATION(2),
    PROJECT(3),
    OFFERING(4),
    USERS(5),
    RESOURCE(6),
    USAGE(7),
    POLICY(8);

    private final int number;

    Topic(int number) {
      this.number = number;
    }
  }

  /**
   * The same numbers at each call.
   *
   * @param index which one of its kind
   */
  SplittableRandom of(Topic topic, long index) {
    long start = new SplittableRandom(seed + topic.number * TOPICS_APART).nextLong();
    return new SplittableRandom(start + index * INDEXES_APART);
  }
}
