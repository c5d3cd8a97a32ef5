package io.plimsoll.rest.paging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments as clients count them: in seconds since 1970 began. */
final class UnixTime {
  private static final Pattern FORM = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{0,30})?");
  private static final BigDecimal END = BigDecimal.valueOf(253_402_300_800L);

  private UnixTime() {}

  /**
   * Empty when it is before 1970 or after the year 9999.
   *
   * @throws InvalidFilterException when it is no number
   */
  static Optional<Instant> read(String text) {
    if (!FORM.matcher(text.strip()).matches()) {
      throw new InvalidFilterException("Enter a number.");
    }
    BigDecimal seconds = new BigDecimal(text.strip());
    return seconds.signum() < 0 || seconds.compareTo(END) >= 0
        ? Optional.empty()
        : Optional.of(
            Instant.ofEpochSecond(
                seconds.longValue(),
                seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue()));
  }
}
