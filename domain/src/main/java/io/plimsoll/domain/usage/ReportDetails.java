package io.plimsoll.domain.usage;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells beside the amount.
 *
 * @param date for which the usage was reported, in whole microseconds
 * @param description at most {@value #MAX_DESCRIPTION_LENGTH} characters
 * @param whenMissing what stands for the next month if it passes without a report
 * @param reporter null when no user sent it
 * @param planPeriod null when it belongs to none
 */
public record ReportDetails(
    Instant date,
    String description,
    MissingUsagePolicy whenMissing,
    @Nullable UserId reporter,
    @Nullable PlanPeriodId planPeriod) {
  public static final int MAX_DESCRIPTION_LENGTH = 2000;

  public ReportDetails {
    if (description.length() > MAX_DESCRIPTION_LENGTH) {
      throw new IllegalArgumentException(
          "a description has at most %d characters, not %d"
              .formatted(MAX_DESCRIPTION_LENGTH, description.length()));
    }
    // no database keeps more, and a report that is sent again must be equal to the kept one
    date = date.truncatedTo(ChronoUnit.MICROS);
  }

  /** The same for another date. */
  ReportDetails on(Instant other) {
    return new ReportDetails(other, description, whenMissing, reporter, planPeriod);
  }

  /** Of a user who tells nothing but the amount. */
  public static ReportDetails by(UserId reporter, Instant date) {
    return new ReportDetails(date, "", MissingUsagePolicy.NONE, reporter, null);
  }

  /** What a report that tells nothing but the amount stands for. */
  public static ReportDetails none(Instant date) {
    return new ReportDetails(date, "", MissingUsagePolicy.NONE, null, null);
  }
}
