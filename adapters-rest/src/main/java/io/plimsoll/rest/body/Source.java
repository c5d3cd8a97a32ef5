package io.plimsoll.rest.body;

import io.plimsoll.rest.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where the values of fields come from. */
@FunctionalInterface
interface Source {

  /** Null when the field is absent. */
  @Nullable JsonNode value(String name, FieldType<?> type, boolean required);

  static Source json(ObjectNode body) {
    return (name, type, required) -> body.get(name);
  }

  static Source form(Query form) {
    return (name, type, required) -> {
      List<String> values = form.all(name);
      // a form has no other way to leave an optional field out than to leave it empty
      boolean absent = values.isEmpty() || (!required && values.equals(List.of("")));
      return absent ? null : type.ofForm(values);
    };
  }
}
