package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Schemas of JSON values, as descriptions of this API have them. */
public final class Types {

  private Types() {}

  /** A value of one of these JSON types. */
  public static Schema<?> of(String... types) {
    Schema<?> schema = new JsonSchema();
    schema.setTypes(new LinkedHashSet<>(List.of(types)));
    return schema;
  }

  /** A text in one of the formats that JSON Schema names, or that OpenAPI adds. */
  public static Schema<?> text(String format) {
    return of("string").format(format);
  }

  /** One of these words, or one of these numbers when all of them are. */
  public static Schema<?> choice(List<String> words) {
    boolean numbers = words.stream().allMatch(word -> word.matches("\\d+"));
    JsonSchema schema = new JsonSchema();
    schema.setTypes(new LinkedHashSet<>(List.of(numbers ? "integer" : "string")));
    for (String word : words) {
      schema.addEnumItemObject(numbers ? Integer.valueOf(word) : word);
    }
    return schema;
  }

  /** The same value, or null; a schema that names its types is changed itself. */
  public static Schema<?> orNull(Schema<?> schema) {
    if (schema.getTypes() == null) {
      return new JsonSchema().addAnyOfItem(schema).addAnyOfItem(of("null"));
    }
    Set<String> types = new LinkedHashSet<>(schema.getTypes());
    types.add("null");
    schema.setTypes(types);
    if (schema.getEnum() != null) {
      ((JsonSchema) schema).addEnumItemObject(null);
    }
    return schema;
  }
}
