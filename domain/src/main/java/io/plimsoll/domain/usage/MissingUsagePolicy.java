package io.plimsoll.domain.usage;

import java.util.Optional;
import java.util.stream.Stream;

/** What stands for a month that passes without a report. */
public enum MissingUsagePolicy {
  NONE("none"),
  REUSE("reuse"),
  ZERO("zero");

  private final String word;

  MissingUsagePolicy(String word) {
    this.word = word;
  }

  /** The word that the wire uses. */
  public String word() {
    return word;
  }

  /** What stands for the month after one with this amount; empty when nothing does. */
  public Optional<UsageAmount> carry(UsageAmount amount) {
    return switch (this) {
      case NONE -> Optional.empty();
      case REUSE -> Optional.of(amount);
      case ZERO -> Optional.of(UsageAmount.ZERO);
    };
  }

  public static Optional<MissingUsagePolicy> ofWord(String word) {
    return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
