package io.plimsoll.domain.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A setting of one action, as its author wrote it. */
public sealed interface OptionValue {

  /** A plain text. */
  record Text(String value) implements OptionValue {}

  /** Anything else that JSON can say and that has no meaning here, as JSON text. */
  record Json(String value) implements OptionValue {}

  /**
   * Whom an action tells, and when.
   *
   * <p>An {@link IllegalArgumentException} says so when {@code warnAtPercent} has something else
   * than at most {@value #MAX_WARNINGS} different numbers from 1 to 100.
   *
   * @param recipients what {@link Text} is when there is nothing else to set
   * @param warnAtPercent how much of a limit is used when people are warned before it is exceeded,
   *     in the order of their author
   */
  record Notice(Optional<String> recipients, Optional<List<Integer>> warnAtPercent)
      implements OptionValue {
    public static final int MAX_WARNINGS = 10;

    public Notice {
      warnAtPercent = warnAtPercent.map(List::copyOf);
      List<Integer> percents = warnAtPercent.orElse(List.of());
      if (percents.size() > MAX_WARNINGS
          || new HashSet<>(percents).size() < percents.size()
          || percents.stream().anyMatch(percent -> percent < 1 || percent > 100)) {
        throw new IllegalArgumentException(
            "warn_at_percent is a list of at most %d different whole numbers from 1 to 100"
                .formatted(MAX_WARNINGS));
      }
    }
  }
}
