package io.plimsoll.rest.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What a field of a body may hold, and how it is read. */
@FunctionalInterface
public interface FieldType<T> {

  /**
   * Reads a value that is not null.
   *
   * @throws InvalidFieldException when it can't be read
   */
  T read(JsonNode value);

  /** The JSON that the values of a form field stand for; there is at least one. */
  default JsonNode ofForm(List<String> values) {
    return StringNode.valueOf(values.getLast());
  }

  /** A text of 1 to {@code max} characters, without space around it. */
  static FieldType<String> text(int max) {
    return new TextType(max, true);
  }

  /** A text of 1 to {@code max} characters, exactly as it was sent. */
  static FieldType<String> secret(int max) {
    return new TextType(max, false);
  }

  /** A whole number within these bounds, both included. */
  static FieldType<Long> integer(long min, long max) {
    return new IntegerType(min, max);
  }

  static FieldType<Boolean> flag() {
    return new FlagType();
  }

  /** One of some words; numbers are read as they are written. */
  static <T> FieldType<T> choice(Function<String, Optional<T>> ofWord) {
    return new ChoiceType<>(ofWord);
  }

  /** Several values of the same type; the first that can't be read speaks for all. */
  static <T> FieldType<List<T>> manyOf(FieldType<T> item) {
    return new ManyType<>(item);
  }

  /**
   * Several nested bodies.
   *
   * @param reader empty when it has found faults, which the fields keep
   */
  static <T> FieldType<List<T>> objects(Function<Fields, Optional<T>> reader) {
    return new ObjectsType<>(reader);
  }
}
