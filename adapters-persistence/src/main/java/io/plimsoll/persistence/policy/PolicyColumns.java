package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.OptionValue.Json;
import io.plimsoll.domain.policy.OptionValue.Notice;
import io.plimsoll.domain.policy.OptionValue.Text;
import io.plimsoll.domain.policy.PolicyAction;
import java.io.StringWriter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** How the actions of a policy and their settings are written into its row. */
final class PolicyColumns {

  private static final JsonMapper JSON = new JsonMapper();

  private PolicyColumns() {}

  /** The words of the actions with commas between them; empty when there are none. */
  static String text(Collection<PolicyAction> actions) {
    return actions.stream().map(PolicyAction::word).collect(joining(","));
  }

  /** In the order in which they were written. */
  static Set<PolicyAction> actions(String column) {
    Set<PolicyAction> actions = new LinkedHashSet<>();
    if (!column.isEmpty()) {
      for (String word : column.split(",")) {
        actions.add(action(word));
      }
    }
    return actions;
  }

  /** Whether the action is among those that hold while the policy is fired. */
  static Condition hasInForce(PolicyAction action) {
    return concat(val(","), OFFERING_USAGE_POLICY.ACTIONS_IN_FORCE, val(","))
        .contains("," + action.word() + ",");
  }

  /** Whether any action has thresholds at which it warns; also where a text speaks of them. */
  static Condition mayWarn(Field<String> options) {
    return options.contains(inline(NoticeColumn.WARN_AT_PERCENT));
  }

  /** One JSON object: the word of each action, and its setting. */
  static String text(Map<PolicyAction, OptionValue> options) {
    StringWriter column = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(column)) {
      json.writeStartObject();
      options.forEach((action, option) -> {
        json.writeName(action.word());
        switch (option) {
          case Text text -> json.writeString(text.value());
          case Json raw -> json.writeRawValue(raw.value());
          case Notice notice -> NoticeColumn.write(json, notice);
        }
      });
      json.writeEndObject();
    }
    return column.toString();
  }

  static Map<PolicyAction, OptionValue> options(String column) {
    Map<PolicyAction, OptionValue> options = new EnumMap<>(PolicyAction.class);
    try (JsonParser json = JSON.createParser(column)) {
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        PolicyAction action = action(json.currentName());
        options.put(
            action,
            json.nextToken() == JsonToken.VALUE_STRING
                ? new Text(json.getString())
                : option(action, new Json(currentValue(json, column))));
      }
    }
    return options;
  }

  private static OptionValue option(PolicyAction action, Json json) {
    return action.tells() ? NoticeColumn.read(json) : json;
  }

  /** Cut out of the column, so that numbers keep every digit. */
  private static String currentValue(JsonParser json, String column) {
    int start = Math.toIntExact(json.currentTokenLocation().getCharOffset());
    json.skipChildren();
    json.finishToken();
    return column.substring(start, Math.toIntExact(json.currentLocation().getCharOffset()));
  }

  private static PolicyAction action(String word) {
    return Worded.of(PolicyAction.class, word)
        .orElseThrow(() -> new IllegalStateException("no such action is known: " + word));
  }
}
