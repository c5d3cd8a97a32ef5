package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

record CountsType(IntegerType count) implements FieldType<Map<String, Long>> {

  @Override
  public Map<String, Long> read(JsonNode value) {
    if (!value.isObject()) {
      throw InvalidFieldException.because(
          "Expected a dictionary of items but got type \"%s\".".formatted(Json.typeOf(value)));
    }
    if (value.size() > ManyType.MAX_ITEMS) {
      throw InvalidFieldException.because(ManyType.TOO_MANY);
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, Object> faults = new LinkedHashMap<>();
    value
        .properties()
        .forEach(property -> {
          List<String> unprintable = Characters.faultsOf(property.getKey());
          if (!unprintable.isEmpty()) {
            throw InvalidFieldException.because(unprintable.getFirst());
          }
          try {
            counts.put(property.getKey(), count.read(property.getValue()));
          } catch (InvalidFieldException e) {
            faults.put(property.getKey(), e.fault());
          }
        });
    if (!faults.isEmpty()) {
      throw InvalidFieldException.nested(faults);
    }
    return counts;
  }

  @Override
  public JsonNode ofForm(List<String> values) {
    return Json.ofForm(values.getLast());
  }

  @Override
  public Schema<?> schema() {
    Schema<?> schema = Types.of("object");
    schema.setAdditionalProperties(count.schema());
    return schema;
  }
}
