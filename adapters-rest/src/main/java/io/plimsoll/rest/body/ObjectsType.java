package io.plimsoll.rest.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

record ObjectsType<T>(Function<Fields, Optional<T>> reader) implements FieldType<List<T>> {

  @Override
  public List<T> read(JsonNode value) {
    if (!value.isArray()) {
      throw InvalidFieldException.nested(
          nonField("Expected a list of items but got type \"%s\".".formatted(Json.typeOf(value))));
    }
    if (value.size() > ManyType.MAX_ITEMS) {
      throw InvalidFieldException.nested(nonField(ManyType.TOO_MANY));
    }
    List<T> items = new ArrayList<>();
    List<Map<String, ?>> faults = new ArrayList<>();
    for (JsonNode item : value.values()) {
      if (item instanceof ObjectNode object) {
        Fields fields = Fields.ofJson(object);
        reader.apply(fields).ifPresent(items::add);
        faults.add(fields.faults());
      } else {
        faults.add(nonField(Json.notADictionary(item)));
      }
    }
    if (!faults.stream().allMatch(Map::isEmpty)) {
      throw InvalidFieldException.nested(faults);
    }
    return items;
  }

  @Override
  public JsonNode ofForm(List<String> values) {
    return Json.ofForm(values.getLast());
  }

  private static Map<String, ?> nonField(String message) {
    return Map.of("non_field_errors", List.of(message));
  }
}
