package io.plimsoll.domain.usage;

import io.plimsoll.domain.identity.Worded;
import java.util.Optional;

/** What stands for a month that passes without a report. */
public enum MissingUsagePolicy implements Worded {
  NONE("none"),
  REUSE("reuse"),
  ZERO("zero");

  private final String word;

  MissingUsagePolicy(String word) {
    this.word = word;
  }

  @Override
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
}
