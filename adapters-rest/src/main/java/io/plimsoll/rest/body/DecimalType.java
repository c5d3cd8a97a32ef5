package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

record DecimalType(int digits, int decimals) implements FieldType<BigDecimal> {
  private static final int MAX_TEXT_LENGTH = 1000;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d{1,6})?");

  @Override
  public BigDecimal read(JsonNode value) {
    BigDecimal number = number(value);
    BigDecimal shortest = number.stripTrailingZeros();
    // an exponent can be huge, so the number must not be written out before it is checked
    long whole = (long) shortest.precision() - shortest.scale();
    long all = Math.max(shortest.scale(), Math.max(whole, shortest.precision()));
    if (shortest.signum() != 0 && all > digits) {
      throw tooManyDigits();
    }
    if (number.signum() < 0) {
      throw InvalidFieldException.because("Ensure this value is greater than or equal to 0.");
    }
    if (shortest.scale() > decimals) {
      throw InvalidFieldException.because(
          "Ensure that there are no more than %d decimal places.".formatted(decimals));
    }
    if (shortest.signum() != 0 && whole > digits - decimals) {
      throw InvalidFieldException.because(
          "Ensure that there are no more than %d digits before the decimal point."
              .formatted(digits - decimals));
    }
    return shortest.signum() == 0 ? BigDecimal.ZERO : shortest;
  }

  private BigDecimal number(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue();
    }
    String text = value.stringValueOpt().orElse("").strip();
    if (text.length() > MAX_TEXT_LENGTH) {
      throw InvalidFieldException.because("String value too large.");
    }
    if (!NUMBER.matcher(text).matches()) {
      throw InvalidFieldException.because("A valid number is required.");
    }
    return new BigDecimal(text);
  }

  private InvalidFieldException tooManyDigits() {
    return InvalidFieldException.because(
        "Ensure that there are no more than %d digits in total.".formatted(digits));
  }

  @Override
  public Schema<?> schema() {
    return Types.of("string", "number");
  }
}
