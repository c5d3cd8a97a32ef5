package io.plimsoll.rest.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Reads and writes JSON so that numbers keep every digit. */
public final class Json {
  /** Far less than can be written, so that whatever is kept can be shown within a list. */
  private static final int MAX_DEPTH = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  /**
   * Reads one JSON value; of a repeated name, the last value counts.
   *
   * @throws InvalidJsonException when the text is none, is nested too deeply, or has a number too
   *     long to be read
   */
  public static JsonNode parse(String text) {
    try {
      JsonNode tree = MAPPER.readTree(text);
      if (tree == null || tree.isMissingNode()) {
        throw new InvalidJsonException("there is no value");
      }
      return tree;
    } catch (StreamConstraintsException e) {
      throw new InvalidJsonException(excess(e.getOriginalMessage()));
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      throw new InvalidJsonException(
          "line %d, column %d: not valid JSON".formatted(place.getLineNr(), place.getColumnNr()));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new InvalidJsonException("a number is out of range");
    }
  }

  /**
   * What there is too much of, as clients may know it; the parser has but one exception for all.
   */
  private static String excess(String message) {
    if (message.contains("nesting depth")) {
      return "nested too deeply";
    }
    return message.startsWith("Number") ? "a number is too long" : "a name is too long";
  }

  /** The same value as text, without space between its parts. */
  public static String write(JsonNode tree) {
    return MAPPER.writeValueAsString(tree);
  }

  /** A form can hold structures only as JSON text; any other text stands for itself. */
  static JsonNode ofForm(String text) {
    try {
      return parse(text);
    } catch (InvalidJsonException e) {
      return StringNode.valueOf(text);
    }
  }

  /** The name that messages of this API have for the type of the value. */
  public static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "list";
      case BOOLEAN -> "bool";
      case NULL -> "NoneType";
      case NUMBER -> value.isIntegralNumber() ? "int" : "float";
      case OBJECT -> "dict";
      default -> "str";
    };
  }

  static String notADictionary(JsonNode value) {
    return "Invalid data. Expected a dictionary, but got %s.".formatted(typeOf(value));
  }

  /**
   * Messages about what can be neither stored nor sent: texts in the tree, names included, and
   * numbers.
   */
  public static List<String> faultsOf(JsonNode tree) {
    List<String> faults = new ArrayList<>();
    if (tree.isString()) {
      faults.addAll(Characters.faultsOf(tree.stringValue()));
    }
    if (tree.isNumber() && !isDouble(tree.decimalValue())) {
      faults.add("A number is out of range.");
    }
    tree.properties()
        .forEach(property -> {
          faults.addAll(Characters.faultsOf(property.getKey()));
          faults.addAll(faultsOf(property.getValue()));
        });
    if (tree.isArray()) {
      tree.values().forEach(item -> faults.addAll(faultsOf(item)));
    }
    return faults.stream().distinct().toList();
  }

  /** Whether the number is within what clients can read; its digits don't matter. */
  private static boolean isDouble(BigDecimal number) {
    double near = number.doubleValue();
    return !Double.isInfinite(near) && (near != 0 || number.signum() == 0);
  }

  /** A text is no JSON value that can be read; the message says why. */
  public static final class InvalidJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidJsonException(String message) {
      super(message);
    }
  }
}
