package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

record IntegerType(long min, long max) implements FieldType<Long> {
  private static final int MAX_TEXT_LENGTH = 1000;
  private static final Pattern WHOLE = Pattern.compile("\\s*+[+-]?\\d++(\\.0*+)?\\s*+");

  @Override
  public Long read(JsonNode value) {
    BigDecimal number = number(value);
    // an exponent can be huge, so the number must not be written out before it is compared
    if (number.stripTrailingZeros().scale() > 0) {
      throw notAnInteger();
    }
    if (number.compareTo(BigDecimal.valueOf(min)) < 0) {
      throw InvalidFieldException.because(
          "Ensure this value is greater than or equal to %d.".formatted(min));
    }
    if (number.compareTo(BigDecimal.valueOf(max)) > 0) {
      throw InvalidFieldException.because(
          "Ensure this value is less than or equal to %d.".formatted(max));
    }
    return number.longValueExact();
  }

  private static BigDecimal number(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue();
    }
    if (!value.isString()) {
      throw notAnInteger();
    }
    String text = value.stringValue();
    if (text.length() > MAX_TEXT_LENGTH) {
      throw InvalidFieldException.because("String value too large.");
    }
    if (!WHOLE.matcher(text).matches()) {
      throw notAnInteger();
    }
    return new BigDecimal(text.strip());
  }

  private static InvalidFieldException notAnInteger() {
    return InvalidFieldException.because("A valid integer is required.");
  }

  @Override
  public Schema<?> schema() {
    return Types.of("integer").minimum(BigDecimal.valueOf(min)).maximum(BigDecimal.valueOf(max));
  }
}
