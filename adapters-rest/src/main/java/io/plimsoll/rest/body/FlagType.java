package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

record FlagType() implements FieldType<Boolean> {
  private static final Set<String> YES = Set.of("t", "y", "yes", "true", "on", "1");
  private static final Set<String> NO = Set.of("f", "n", "no", "false", "off", "0");

  @Override
  public Boolean read(JsonNode value) {
    String word = word(value);
    if (YES.contains(word)) {
      return true;
    }
    if (NO.contains(word)) {
      return false;
    }
    throw InvalidFieldException.because("Must be a valid boolean.");
  }

  private static String word(JsonNode value) {
    if (value.isNumber()) {
      BigDecimal number = value.decimalValue();
      return number.compareTo(BigDecimal.ONE) == 0 ? "1" : number.signum() == 0 ? "0" : "";
    }
    return value.isBoolean()
        ? value.toString()
        : value.stringValueOpt().orElse("").toLowerCase(Locale.ROOT);
  }

  @Override
  public Schema<?> schema() {
    return Types.of("boolean");
  }
}
