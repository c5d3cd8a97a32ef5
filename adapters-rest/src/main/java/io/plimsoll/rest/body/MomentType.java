package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

record MomentType(ZoneId zone) implements FieldType<Instant> {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
  private static final Pattern FORM =
      Pattern.compile(
          "((?!0000)\\d{4}-\\d{2}-\\d{2})"
              + "(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Instant read(JsonNode value) {
    Matcher parts = FORM.matcher(value.stringValueOpt().orElse("").strip());
    try {
      if (parts.matches()) {
        Instant moment = moment(parts);
        // an offset can lead out of the years that clients can read
        if (!moment.isBefore(FIRST) && moment.isBefore(END)) {
          return moment;
        }
      }
    } catch (DateTimeException e) {
      // there is no such moment, which is said below
    }
    throw InvalidFieldException.because(
        "Datetime has wrong format. Use one of these formats instead:"
            + " YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].");
  }

  private Instant moment(Matcher parts) {
    String time = parts.group(2) == null ? "00:00" : parts.group(2);
    LocalDateTime local = LocalDateTime.parse(parts.group(1) + "T" + time);
    String offset = parts.group(3);
    if (offset == null) {
      return local.atZone(zone).toInstant();
    }
    return OffsetDateTime.of(local, ZoneOffset.of(offset.toUpperCase(Locale.ROOT))).toInstant();
  }

  @Override
  public Schema<?> schema() {
    return Types.of("string");
  }
}
