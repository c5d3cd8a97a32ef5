package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

record DateType() implements FieldType<LocalDate> {
  private static final Pattern FORM = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

  @Override
  public LocalDate read(JsonNode value) {
    String text = value.stringValueOpt().orElse("").strip();
    try {
      if (FORM.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // there is no such day, which is said below
    }
    throw InvalidFieldException.because(
        "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.");
  }

  @Override
  public Schema<?> schema() {
    return Types.text("date");
  }
}
