package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.OrderDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ResourceDescription;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.InvalidFieldException;
import io.plimsoll.rest.body.Json;
import io.plimsoll.rest.error.RefusedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the attributes of an order say about the resource itself; the rest is for its provider. */
final class OrderAttributes {
  private static final int MAX_NAME_LENGTH = 150;

  private OrderAttributes() {}

  /**
   * @param json an object
   * @throws RefusedException when something can't be read, under names such as {@code
   *     attributes.name}
   */
  static OrderDraft.Wish of(String json) {
    JsonNode attributes = Json.parse(json);
    Map<String, Object> faults = new LinkedHashMap<>();
    OrderDraft.Wish wish =
        new OrderDraft.Wish(
            read(attributes, "name", FieldType.text(MAX_NAME_LENGTH), faults)
                .map(Name::new)
                .orElse(null),
            read(
                    attributes,
                    "description",
                    FieldType.anyText(ResourceDescription.MAX_TEXT_LENGTH),
                    faults)
                .orElse(""),
            read(attributes, "end_date", FieldType.date(), faults).orElse(null));
    if (!faults.isEmpty()) {
      throw RefusedException.fields(faults);
    }
    return wish;
  }

  private static <T> Optional<T> read(
      JsonNode attributes, String name, FieldType<T> type, Map<String, Object> faults) {
    JsonNode value = attributes.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.read(value));
    } catch (InvalidFieldException e) {
      faults.put("attributes." + name, e.fault());
      return Optional.empty();
    }
  }
}
