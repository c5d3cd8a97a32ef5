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

  public static Optional<MissingUsagePolicy> ofWord(String word) {
    return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
