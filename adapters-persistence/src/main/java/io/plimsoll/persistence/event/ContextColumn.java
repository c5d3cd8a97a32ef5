package io.plimsoll.persistence.event;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the context of an event is written into its row: one JSON object of texts. */
final class ContextColumn {
  private static final JsonMapper JSON = new JsonMapper();

  private ContextColumn() {}

  static String text(Map<String, String> context) {
    return JSON.writeValueAsString(context);
  }

  /** In the order in which it was written. */
  static Map<String, String> context(String column) {
    return JSON.readValue(column, new TypeReference<LinkedHashMap<String, String>>() {});
  }
}
