package io.plimsoll.rest.policy;

import io.plimsoll.domain.policy.OptionValue.Notice;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.rest.body.InvalidFieldException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The setting of an action that tells people, as an object. */
final class NoticeOption {
  private static final String RECIPIENTS = "recipients";
  private static final String WARN_AT_PERCENT = "warn_at_percent";

  private NoticeOption() {}

  static Notice read(PolicyAction action, JsonNode object) {
    for (String key : object.propertyNames()) {
      if (!key.equals(RECIPIENTS) && !key.equals(WARN_AT_PERCENT)) {
        throw invalid(action, "there is no key \"%s\"".formatted(key));
      }
    }
    Optional<String> recipients =
        object.optional(RECIPIENTS).map(value -> recipients(action, value));
    Optional<List<Integer>> percents = object.optional(WARN_AT_PERCENT).map(NoticeOption::percents);
    try {
      return new Notice(recipients, percents);
    } catch (IllegalArgumentException e) {
      throw invalid(action, String.valueOf(e.getMessage()));
    }
  }

  private static String recipients(PolicyAction action, JsonNode value) {
    if (!value.isString()) {
      throw invalid(action, "recipients is a text");
    }
    return value.stringValue();
  }

  /** Of what is no list of numbers, a list that is not allowed either. */
  private static List<Integer> percents(JsonNode value) {
    return value.isArray()
        ? value.values().stream()
            .map(each -> each.isIntegralNumber() && each.canConvertToInt() ? each.intValue() : 0)
            .toList()
        : List.of(0);
  }

  private static InvalidFieldException invalid(PolicyAction action, String why) {
    return InvalidFieldException.because(
        "Options for %s are invalid: %s.".formatted(action.word(), why));
  }

  static Map<String, Object> body(Notice notice) {
    Map<String, Object> body = new LinkedHashMap<>();
    notice.recipients().ifPresent(recipients -> body.put(RECIPIENTS, recipients));
    notice.warnAtPercent().ifPresent(percents -> body.put(WARN_AT_PERCENT, percents));
    return body;
  }
}
