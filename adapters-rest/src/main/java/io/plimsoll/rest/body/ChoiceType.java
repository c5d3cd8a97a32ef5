package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

record ChoiceType<T>(Function<String, Optional<T>> ofWord, List<String> words)
    implements FieldType<T> {

  @Override
  public T read(JsonNode value) {
    String word = value.isString() ? value.stringValue() : value.toString();
    return ofWord
        .apply(word)
        .orElseThrow(() ->
            InvalidFieldException.because(
                "\"%s\" is not a valid choice.".formatted(Characters.printable(word))));
  }

  @Override
  public Schema<?> schema() {
    return Types.choice(words);
  }
}
