package io.plimsoll.bootstrap.hostile;

import io.plimsoll.bootstrap.description.Operation;
import io.plimsoll.bootstrap.served.Person;
import io.plimsoll.bootstrap.served.SmallMarketplace;
import io.plimsoll.rest.Answer;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
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

  private final SmallMarketplace marketplace;

  PlausibleBodies(SmallMarketplace marketplace) {
    this.marketplace = marketplace;
  }

  /** What the object says of itself, as far as the operation takes it, and what must be there. */
  ObjectNode of(Operation operation, JsonNode schema) {
    ObjectNode body = JsonMapper.shared().createObjectNode();
    JsonNode present = present(operation);
    schema
        .path("properties")
        .properties()
        .forEach(field -> {
          if (present.has(field.getKey())) {
            body.set(field.getKey(), present.get(field.getKey()));
          }
        });
    schema
        .path("required")
        .values()
        .forEach(name -> {
          String field = name.stringValue();
          if (!body.has(field)) {
            body.set(field, value(field, schema.get("properties").get(field)));
          }
        });
    if (operation.id().endsWith("_create")) {
      for (String name : new String[] {"name", "username", "title"}) {
        if (body.has(name)) {
          body.put(name, "new " + UUID.randomUUID());
        }
      }
      body.remove("backend_id");
    }
    return body;
  }

  private JsonNode present(Operation operation) {
    String collection = operation.path().split("/")[2];
    if (marketplace.has(collection)) {
      Answer answer =
          marketplace
              .as(Person.STAFF)
              .get("/api/%s/%s/".formatted(collection, marketplace.id(collection)));
      if (answer.status() == 200) {
        return answer.json();
      }
    }
    return JsonMapper.shared().createObjectNode();
  }

  private JsonNode value(String field, JsonNode schema) {
    String format = schema.path("format").stringValue("");
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    if (LINKS.containsKey(field) && marketplace.has(kindOf(field))) {
      return text(marketplace.fill(LINKS.get(field)));
    }
    String type = typeOf(schema);
    return switch (type) {
      case "integer", "number" -> JsonMapper.shared().readTree("1");
      case "boolean" -> JsonMapper.shared().readTree("true");
      case "array" -> JsonMapper.shared().createArrayNode();
      case "object" -> JsonMapper.shared().createObjectNode();
      default -> text(textOf(format));
    };
  }

  private static String kindOf(String field) {
    return Objects.requireNonNull(LINKS.get(field)).replaceAll("[</>]", "");
  }

  private static String typeOf(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).stringValue() : type.stringValue("string");
  }

  private static String textOf(String format) {
    return switch (format) {
      case "date" -> "2026-01-01";
      case "email" -> "somebody@example.org";
      case "uuid" -> HostileValues.UNKNOWN_ID;
      default -> "1";
    };
  }

  private static JsonNode text(String value) {
    return JsonMapper.shared().valueToTree(value);
  }
}
