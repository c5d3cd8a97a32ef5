package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;

record ListType() implements FieldType<String> {

  @Override
  public String read(JsonNode value) {
    if (!value.isArray()) {
      throw InvalidFieldException.because(
          "Expected a list of items but got type \"%s\".".formatted(Json.typeOf(value)));
    }
    return ObjectType.text(value);
  }

  @Override
  public JsonNode ofForm(List<String> values) {
    return Json.ofForm(values.getLast());
  }

  @Override
  public Schema<?> schema() {
    return new ArraySchema().items(new Schema<>());
  }
}
