package io.plimsoll.persistence.policy;

import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.OptionValue.Json;
import io.plimsoll.domain.policy.OptionValue.Notice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the setting of an action that tells people is written into the row of its policy. */
final class NoticeColumn {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String RECIPIENTS = "recipients";
  static final String WARN_AT_PERCENT = "warn_at_percent";

  private NoticeColumn() {}

  static void write(JsonGenerator json, Notice notice) {
    json.writeStartObject();
    notice.recipients().ifPresent(value -> json.writeStringProperty(RECIPIENTS, value));
    notice
        .warnAtPercent()
        .ifPresent(percents -> {
          json.writeArrayPropertyStart(WARN_AT_PERCENT);
          percents.forEach(json::writeNumber);
          json.writeEndArray();
        });
    json.writeEndObject();
  }

  /** What was stored when anything was allowed may be something else, and stays that. */
  static OptionValue read(Json stored) {
    JsonNode tree = JSON.readTree(stored.value());
    Optional<JsonNode> recipients = tree.optional(RECIPIENTS);
    Optional<JsonNode> percents = tree.optional(WARN_AT_PERCENT);
    boolean isNotice =
        tree.isObject()
            && Set.of(RECIPIENTS, WARN_AT_PERCENT).containsAll(tree.propertyNames())
            && recipients.stream().allMatch(JsonNode::isString)
            && percents.stream().allMatch(NoticeColumn::isOfWholeNumbers);
    if (!isNotice) {
      return stored;
    }
    try {
      return new Notice(
          recipients.map(JsonNode::stringValue), percents.map(NoticeColumn::wholeNumbers));
    } catch (IllegalArgumentException e) {
      return stored;
    }
  }

  private static boolean isOfWholeNumbers(JsonNode node) {
    return node.isArray() && node.values().stream().allMatch(JsonNode::isInt);
  }

  private static List<Integer> wholeNumbers(JsonNode node) {
    return node.values().stream().map(JsonNode::intValue).toList();
  }
}
