package io.plimsoll.bootstrap.description;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a description, without room for keys that they do not name. */
final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final Description description;
  private final JsonNode named;
  private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

  Schemas(Description description) {
    this.description = description;
    this.named = moved(description.document().at("/components/schemas"));
    close(named);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.values().forEach(Schemas::close);
  }

  Description description() {
    return description;
  }

  JsonNode detail() {
    return description
        .document()
        .at("/components/responses/NotFound/content/application~1json/schema");
  }

  /** What comes when clients don't choose fields. */
  static JsonNode whole(JsonNode schema) {
    return JsonMapper.shared().readTree(schema.toString().replace("/schemas/Sparse", "/schemas/"));
  }

  /** Fails unless the value meets the schema. */
  void check(JsonNode schema, JsonNode value) {
    List<Error> faults = compiled.computeIfAbsent(schema, this::compile).validate(value);
    if (!faults.isEmpty()) {
      throw new AssertionError(faults.toString());
    }
  }

  private Schema compile(JsonNode schema) {
    ObjectNode alone = moved(schema).asObject();
    alone.set("$defs", named);
    return REGISTRY.getSchema(alone);
  }

  /** Looks for other schemas where a schema without a document around it has them. */
  private static JsonNode moved(JsonNode schema) {
    return JsonMapper.shared()
        .readTree(schema.toString().replace("#/components/schemas/", "#/$defs/"));
  }

  /** What is wrong with this as a schema. */
  static List<Error> faultsOf(JsonNode schema) {
    return REGISTRY
        .getSchema(
            com.networknt.schema.SchemaLocation.of(
                SpecificationVersion.DRAFT_2020_12.getDialectId()))
        .validate(schema);
  }
}
