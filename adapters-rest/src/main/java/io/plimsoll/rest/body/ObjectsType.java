package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

record ObjectsType<F extends Form, T>(Supplier<F> form, Function<F, T> value)
    implements FieldType<List<T>> {

  @Override
  public List<T> read(JsonNode list) {
    if (!list.isArray()) {
      throw InvalidFieldException.nested(
          nonField("Expected a list of items but got type \"%s\".".formatted(Json.typeOf(list))));
    }
    if (list.size() > ManyType.MAX_ITEMS) {
      throw InvalidFieldException.nested(nonField(ManyType.TOO_MANY));
    }
    List<F> items = new ArrayList<>();
    List<Map<String, ?>> faults = new ArrayList<>();
    for (JsonNode item : list.values()) {
      if (item instanceof ObjectNode object) {
        F fields = form.get();
        fields.read(Source.json(object), false);
        items.add(fields);
        faults.add(fields.faults());
      } else {
        faults.add(nonField(Json.notADictionary(item)));
      }
    }
    if (!faults.stream().allMatch(Map::isEmpty)) {
      throw InvalidFieldException.nested(faults);
    }
    return items.stream().map(value).toList();
  }

  @Override
  public JsonNode ofForm(List<String> values) {
    return Json.ofForm(values.getLast());
  }

  @Override
  public Schema<?> schema() {
    return Types.of("array").items(FormSchema.of(form.get(), false)).maxItems(ManyType.MAX_ITEMS);
  }

  private static Map<String, ?> nonField(String message) {
    return Map.of("non_field_errors", List.of(message));
  }
}
