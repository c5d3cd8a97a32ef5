package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

record MappedType<T, S>(FieldType<T> type, Function<T, S> mapping) implements FieldType<S> {

  @Override
  public S read(JsonNode value) {
    return mapping.apply(type.read(value));
  }

  @Override
  public JsonNode ofForm(List<String> values) {
    return type.ofForm(values);
  }

  @Override
  public Schema<?> schema() {
    return type.schema();
  }
}
