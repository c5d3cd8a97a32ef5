package io.plimsoll.domain.policy;

import java.util.List;
import java.util.NavigableSet;

/**
 * Every limit of a policy beside what was used, whether exceeded or not: what explains an
 * evaluation (rule 8).
 */
public record Verdict(List<LimitReading> readings) {

  public Verdict {
    readings = List.copyOf(readings);
  }

  /** Whether any limit is exceeded (rule 4). */
  public boolean exceeded() {
    return readings.stream().anyMatch(LimitReading::exceeded);
  }

  /** The highest of these parts of a limit, in percent, of which any limit is used; 0 for none. */
  int highestReached(NavigableSet<Integer> percents) {
    return percents.descendingSet().stream()
        .filter(percent -> readings.stream().anyMatch(reading -> reading.reaches(percent)))
        .findFirst()
        .orElse(0);
  }

  /** The readings that exceed their limit. */
  public List<LimitReading> breaches() {
    return readings.stream().filter(LimitReading::exceeded).toList();
  }
}
