package io.plimsoll.bootstrap.hostile;

import io.plimsoll.bootstrap.description.Description;
import io.plimsoll.bootstrap.description.Operation;
import io.plimsoll.bootstrap.served.Person;
import io.plimsoll.bootstrap.served.SmallMarketplace;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that are fine, or nearly so, so that one hostile value in them meets all checks. */
final class PlausibleBodies {
  private static final Map<String, String> LINKS =
      Map.of(
          "customer", "</customers>",
          "project", "</projects>",
          "category", "</marketplace-categories>",
          "scope", "</marketplace-provider-offerings>",
          "offering", "</marketplace-public-offerings>");

  private static final Map<String, String> TEXTS =
      Map.of(
          "uuid", "<component>",
          "resource", "<marketplace-resources>",
          "offering", "<marketplace-provider-offerings>",
          "user", "<users>",
          "destination_url", "https://hooks.invalid/",
          "email", "somebody@example.org");

  /** What may also be as the object has it. */
  private static final Map<String, String> WORDS =
      Map.of("type", "cpu", "amount", "1", "usage", "1", "actions", "notify_organization_owners");

  /** Roles that somebody can hold in objects of the collection. */
  private static final Map<String, String> ROLES =
      Map.of(
          "customers", "CUSTOMER.OWNER",
          "projects", "PROJECT.MEMBER",
          "marketplace-provider-offerings", "OFFERING.MANAGER");

  private final Description description;
  private final SmallMarketplace marketplace;

  PlausibleBodies(Description description, SmallMarketplace marketplace) {
    this.description = description;
    this.marketplace = marketplace;
  }

  /** What the object says of itself, as far as the operation takes it, and what it needs. */
  ObjectNode of(Operation operation, JsonNode schema) {
    ObjectNode body = of(schema);
    JsonNode present = present(operation);
    schema
        .path("properties")
        .properties()
        .forEach(field -> {
          JsonNode value = present.path(field.getKey());
          boolean open = !body.has(field.getKey()) || WORDS.containsKey(field.getKey());
          if (open && (value.isValueNode() || value.isObject())) {
            body.set(field.getKey(), value);
          }
        });
    if (body.has("role")) {
      body.put("role", ROLES.getOrDefault(collection(operation), "1"));
    }
    if (operation.id().endsWith("_create")) {
      body.remove("backend_id");
    }
    return body;
  }

  /** What must be there, and what leads to other objects. */
  ObjectNode of(JsonNode schema) {
    ObjectNode body = JsonMapper.shared().createObjectNode();
    Set<String> required =
        schema
            .path("required")
            .valueStream()
            .map(JsonNode::stringValue)
            .collect(Collectors.toSet());
    schema
        .path("properties")
        .properties()
        .forEach(field -> {
          if (required.contains(field.getKey()) || TEXTS.containsKey(field.getKey())) {
            body.set(field.getKey(), value(field.getKey(), field.getValue()));
          }
        });
    return body;
  }

  private JsonNode present(Operation operation) {
    String collection = collection(operation);
    return marketplace.has(collection)
        ? marketplace
            .as(Person.STAFF)
            .get("/api/%s/%s/".formatted(collection, marketplace.id(collection)))
            .json()
        : JsonMapper.shared().createObjectNode();
  }

  private static String collection(Operation operation) {
    return operation.path().split("/")[2];
  }

  private JsonNode value(String field, JsonNode schema) {
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (typeOf(schema)) {
      case "integer", "number" -> JsonMapper.shared().readTree("1");
      case "boolean" -> JsonMapper.shared().readTree("true");
      case "array" -> list(description.resolved(schema.path("items")));
      case "object" -> JsonMapper.shared().createObjectNode();
      default ->
          JsonMapper.shared()
              .valueToTree(marketplace.fill(text(field, schema.path("format").stringValue(""))));
    };
  }

  private ArrayNode list(JsonNode items) {
    ArrayNode list = JsonMapper.shared().createArrayNode();
    if (items.has("properties")) {
      list.add(of(items));
    }
    return list;
  }

  private static String text(String field, String format) {
    return switch (format) {
      case "date" -> "2026-01-01";
      case "uri-reference" -> LINKS.getOrDefault(field, "/api/");
      default -> TEXTS.getOrDefault(field, WORDS.getOrDefault(field, "new " + UUID.randomUUID()));
    };
  }

  /** The first of the types; text where there is none. */
  static String typeOf(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).stringValue() : type.stringValue("string");
  }
}
