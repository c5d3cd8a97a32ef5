package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

record ManyType<T>(FieldType<T> item) implements FieldType<List<T>> {
  static final int MAX_ITEMS = 1000;
  static final String TOO_MANY =
      "Ensure this field has no more than %d elements.".formatted(MAX_ITEMS);

  @Override
  public List<T> read(JsonNode value) {
    if (!value.isArray()) {
      throw InvalidFieldException.because(
          "Expected a list of items but got type \"%s\".".formatted(Json.typeOf(value)));
    }
    if (value.size() > MAX_ITEMS) {
      throw InvalidFieldException.because(TOO_MANY);
    }
    return value.values().stream().map(item::read).toList();
  }

  @Override
  public JsonNode ofForm(List<String> values) {
    if (values.size() == 1 && values.getFirst().strip().startsWith("[")) {
      return Json.ofForm(values.getFirst());
    }
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    values.forEach(items::add);
    return items;
  }

  @Override
  public Schema<?> schema() {
    return Types.of("array").items(item.schema()).maxItems(MAX_ITEMS);
  }
}
