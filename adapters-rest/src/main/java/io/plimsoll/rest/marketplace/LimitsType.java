package io.plimsoll.rest.marketplace;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.InvalidFieldException;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How much of each component a resource may use: whole numbers by the types of components. */
record LimitsType() implements FieldType<Map<ComponentType, Long>> {
  private static final FieldType<Map<String, Long>> COUNTS = FieldType.counts(0, Limit.MAX);

  @Override
  public Map<ComponentType, Long> read(JsonNode value) {
    Map<ComponentType, Long> limits = new HashMap<>();
    COUNTS
        .read(value)
        .forEach((name, amount) -> {
          if (name.isBlank() || name.length() > ComponentType.MAX_LENGTH) {
            throw InvalidFieldException.because("Unknown component types: " + name);
          }
          limits.put(new ComponentType(name), amount);
        });
    return limits;
  }

  @Override
  public JsonNode ofForm(List<String> values) {
    return COUNTS.ofForm(values);
  }

  @Override
  public Schema<?> schema() {
    return COUNTS.schema();
  }
}
