package io.plimsoll.domain.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people read about a project.
 *
 * @param slug for addresses that people read; empty when there is none
 * @param start its first day; null when that is open
 * @param end its last day; null when that is open
 * @param graceDays how many days after its end it may still go on, 0 or more
 */
public record ProjectProfile(
    String slug,
    String description,
    ProjectKind kind,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    int graceDays) {
  /** The last that calendars of clients know. */
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Nothing but an address. */
  public static ProjectProfile of(String slug) {
    return new ProjectProfile(slug, "", ProjectKind.DEFAULT, null, null, 0);
  }

  /** The last day including the days of grace; null when the end is open. */
  public @Nullable LocalDate effectiveEnd() {
    if (end == null) {
      return null;
    }
    LocalDate last = end.plusDays(graceDays);
    return last.isAfter(LAST_DAY) ? LAST_DAY : last;
  }
}
