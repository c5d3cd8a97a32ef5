package io.plimsoll.domain.policy;

import java.util.List;

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

  /** The readings that exceed their limit. */
  public List<LimitReading> breaches() {
    return readings.stream().filter(LimitReading::exceeded).toList();
  }
}
