package io.plimsoll.rest.body;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** How moments are written: {@code 2026-08-21T09:15:56.123456+00:00}. */
public final class Timestamp {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Timestamp() {}

  /** To the microsecond below; without a fraction when it is a whole second. */
  public static String of(Instant moment) {
    boolean whole = moment.get(ChronoField.MICRO_OF_SECOND) == 0;
    return (whole ? SECONDS : MICROSECONDS).format(moment);
  }
}
