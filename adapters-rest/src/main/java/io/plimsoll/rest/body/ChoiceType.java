package io.plimsoll.rest.body;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

record ChoiceType<T>(Function<String, Optional<T>> ofWord) implements FieldType<T> {

  @Override
  public T read(JsonNode value) {
    String word = value.isString() ? value.stringValue() : value.toString();
    return ofWord
        .apply(word)
        .orElseThrow(() ->
            InvalidFieldException.because(
                "\"%s\" is not a valid choice.".formatted(Characters.printable(word))));
  }
}
