package io.plimsoll.persistence.marketplace;

import io.plimsoll.domain.marketplace.ComponentType;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How limits are written into a row: one JSON object of whole numbers. */
final class LimitsColumn {
  private static final JsonMapper JSON = new JsonMapper();

  private LimitsColumn() {}

  static String text(Map<ComponentType, Long> limits) {
    Map<String, Long> byName = new TreeMap<>();
    limits.forEach((type, amount) -> byName.put(type.value(), amount));
    return JSON.writeValueAsString(byName);
  }

  static Map<ComponentType, Long> limits(String column) {
    Map<ComponentType, Long> limits = new HashMap<>();
    JSON.readValue(column, new TypeReference<Map<String, Long>>() {})
        .forEach((name, amount) -> limits.put(new ComponentType(name), amount));
    return limits;
  }
}
