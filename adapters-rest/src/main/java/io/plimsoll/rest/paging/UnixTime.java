package io.plimsoll.rest.paging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.regex.Pattern;

/** Moments as clients count them: in seconds since 1970 began. */
final class UnixTime {
  private static final Pattern FORM = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{0,30})?");
  // no event is outside of these, and no database has trouble with them
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private UnixTime() {}

  /**
   * What is before 1970 becomes its beginning, what is after the year 9999 becomes its end.
   *
   * @throws InvalidFilterException when it is no number
   */
  static Instant read(String text) {
    if (!FORM.matcher(text.strip()).matches()) {
      throw new InvalidFilterException("Enter a number.");
    }
    BigDecimal seconds = new BigDecimal(text.strip());
    if (seconds.signum() < 0) {
      return FIRST;
    }
    return seconds.compareTo(BigDecimal.valueOf(LAST.getEpochSecond())) >= 0
        ? LAST
        : Instant.ofEpochSecond(
            seconds.longValue(), seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
  }
}
