package io.plimsoll.bootstrap.sdk;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a value must be, so that clients can parse it. */
@FunctionalInterface
interface WireType {
  Map<String, WireType> SIMPLE =
      Map.ofEntries(
          simple("any", value -> !value.isNull()),
          simple("text", JsonNode::isString),
          simple("flag", JsonNode::isBoolean),
          simple("integer", JsonNode::isIntegralNumber),
          simple("object", JsonNode::isObject),
          simple("uuid", value -> matches(value, "[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}")),
          simple("decimal", value -> matches(value, "-?\\d+(\\.\\d+)?")),
          simple("url", value -> value.isString() && URI.create(value.stringValue()).isAbsolute()),
          simple("date", value -> LocalDate.parse(text(value)) != null),
          simple("moment", value -> OffsetDateTime.parse(text(value)) != null));

  /** What is wrong with the value; empty when a client can parse it. */
  List<String> faultsOf(JsonNode value, Map<String, Kind> kinds);

  /** Reads what the table says, such as {@code list of uuid} or {@code date or null}. */
  static WireType of(String words) {
    if (words.endsWith(" or null")) {
      WireType type = of(words.substring(0, words.length() - " or null".length()));
      return (value, kinds) -> value.isNull() ? List.of() : type.faultsOf(value, kinds);
    }
    if (words.startsWith("list of ")) {
      WireType item = of(words.substring("list of ".length()));
      return (value, kinds) ->
          value.isArray()
              ? value.valueStream().flatMap(v -> item.faultsOf(v, kinds).stream()).toList()
              : List.of("no list: " + value);
    }
    if (words.startsWith("one of ")) {
      List<String> choices = List.of(words.substring("one of ".length()).split(", "));
      return simple(words, value -> value.isString() && choices.contains(value.stringValue()))
          .getValue();
    }
    WireType simple = SIMPLE.get(words);
    if (simple != null) {
      return simple;
    }
    return (value, kinds) -> {
      Kind kind = kinds.get(words);
      if (kind == null) {
        throw new IllegalStateException("the table has no " + words);
      }
      return kind.faultsOf(value, kinds);
    };
  }

  private static Map.Entry<String, WireType> simple(String name, Predicate<JsonNode> test) {
    return Map.entry(
        name,
        (value, kinds) ->
            isTrue(test, value) ? List.of() : List.of("no %s: %s".formatted(name, value)));
  }

  private static boolean isTrue(Predicate<JsonNode> test, JsonNode value) {
    try {
      return test.test(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private static String text(JsonNode value) {
    return value.stringValueOpt().orElse("");
  }

  private static boolean matches(JsonNode value, String pattern) {
    return value.isString() && value.stringValue().matches(pattern);
  }
}
