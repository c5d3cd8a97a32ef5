package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

record ObjectType() implements FieldType<String> {
  private static final int MAX_BYTES = 1 << 16;

  @Override
  public String read(JsonNode value) {
    if (!value.isObject()) {
      throw InvalidFieldException.because(
          "Expected a dictionary of items but got type \"%s\".".formatted(Json.typeOf(value)));
    }
    return text(value);
  }

  /** The value as text, when it can be kept. */
  static String text(JsonNode value) {
    List<String> faults = Json.faultsOf(value);
    if (!faults.isEmpty()) {
      throw InvalidFieldException.because(faults.getFirst());
    }
    String text = Json.write(value);
    if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw InvalidFieldException.because(
          "Ensure this field has no more than %d bytes.".formatted(MAX_BYTES));
    }
    return text;
  }

  @Override
  public JsonNode ofForm(List<String> values) {
    return Json.ofForm(values.getLast());
  }

  @Override
  public Schema<?> schema() {
    return Types.of("object");
  }
}
