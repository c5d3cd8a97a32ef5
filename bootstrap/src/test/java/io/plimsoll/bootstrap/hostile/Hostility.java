package io.plimsoll.bootstrap.hostile;

import io.plimsoll.bootstrap.description.Description;
import io.plimsoll.bootstrap.description.Operation;
import io.plimsoll.bootstrap.served.SmallMarketplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Thinks up hostile requests to everything in a description; always the same.
 *
 * @param perField how many values are tried for each field and parameter, and as id and body
 */
record Hostility(Description description, SmallMarketplace marketplace, int perField) {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final String BROKEN_PARTS = "--b\r\nContent-Disposition: form-data\r\n\r\nx";

  List<HostileRequest> against(Operation operation) {
    List<HostileRequest> requests = new ArrayList<>(withOtherIds(operation));
    operation
        .requestSchema()
        .ifPresent(schema -> {
          requests.addAll(withOtherFields(operation, schema));
          requests.addAll(withOtherBodies(operation));
        });
    if (operation.method().equals("GET")) {
      requests.addAll(withOtherParameters(operation));
      requests.addAll(withOtherMethods(operation));
    }
    return requests;
  }

  private String path(Operation operation) {
    String collection = operation.path().split("/")[2];
    return operation
        .path()
        .replaceFirst("\\{\\w+}", marketplace.has(collection) ? marketplace.id(collection) : "x")
        .replaceFirst("\\{\\w+}", HostileValues.UNKNOWN_ID);
  }

  private List<HostileRequest> withOtherIds(Operation operation) {
    if (!operation.path().contains("{")) {
      return List.of();
    }
    return HostileValues.ids(operation.id(), perField).stream()
        .map(id -> operation.path().replaceAll("\\{\\w+}", id))
        .map(path ->
            operation.requestSchema().isPresent()
                ? HostileRequest.json(operation.method(), path, "{}")
                : HostileRequest.without(operation.method(), path))
        .map(HostileRequest::withoutHope)
        .toList();
  }

  private List<HostileRequest> withOtherFields(Operation operation, JsonNode schema) {
    PlausibleBodies bodies = new PlausibleBodies(description, marketplace);
    ObjectNode whole =
        operation.method().equals("PATCH")
            ? JsonMapper.shared().createObjectNode()
            : bodies.of(operation, schema);
    String path = path(operation);
    return bodiesWith(operation.id(), whole, schema, bodies)
        .map(body -> HostileRequest.json(operation.method(), path, body))
        .toList();
  }

  /** The body with one hostile value in it, wherever one can be. */
  private Stream<String> bodiesWith(
      String name, ObjectNode whole, JsonNode schema, PlausibleBodies bodies) {
    return schema.path("properties").properties().stream()
        .flatMap(field ->
            values(name + field.getKey(), field.getValue(), bodies)
                .map(value -> with(whole, field.getKey(), value)));
  }

  private Stream<String> values(String name, JsonNode schema, PlausibleBodies bodies) {
    Stream<String> values = HostileValues.ofField(name, perField).stream();
    JsonNode items = description.resolved(schema.path("items"));
    if (items.has("properties")) {
      ObjectNode item = bodies.of(items);
      return Stream.concat(values, bodiesWith(name, item, items, bodies).map("[%s]"::formatted));
    }
    if (PlausibleBodies.typeOf(schema).equals("object")) {
      return Stream.concat(
          values,
          HostileValues.keys().stream()
              .flatMap(key ->
                  Stream.concat(
                          Stream.of("1"), HostileValues.ofField(name + key, perField).stream())
                      .map("{\"%s\":%%s}".formatted(key)::formatted)));
    }
    return values;
  }

  /** Put together as text, since no parser takes all of the values. */
  private static String with(ObjectNode whole, String field, String value) {
    ObjectNode rest = whole.deepCopy();
    rest.remove(field);
    String others = rest.toString();
    return others.substring(0, others.length() - 1)
        + (rest.isEmpty() ? "" : ",")
        + "\"%s\":%s}".formatted(field, value);
  }

  private List<HostileRequest> withOtherBodies(Operation operation) {
    String path = path(operation);
    String method = operation.method();
    Stream<HostileRequest> none = Stream.of(HostileRequest.json(method, path, ""));
    Stream<HostileRequest> broken =
        HostileValues.bodies(operation.id(), perField).stream()
            .map(body -> HostileRequest.json(method, path, body).withoutHope());
    Stream<HostileRequest> strange =
        Stream.of(
                HostileRequest.sent(method, path, "text/plain", "x"),
                HostileRequest.sent(method, path, "application/xml", "<a/>"),
                HostileRequest.sent(method, path, "no type", "x"),
                HostileRequest.sent(method, path, "multipart/form-data", "x"),
                HostileRequest.json(method, path, " ".repeat((1 << 20) + 1)))
            .map(HostileRequest::withoutHope);
    Stream<HostileRequest> forms =
        Stream.of(
            HostileRequest.sent(method, path, "application/x-www-form-urlencoded", "%=%zz&&=&a"),
            HostileRequest.sent(method, path, "multipart/form-data; boundary=b", BROKEN_PARTS));
    return Stream.of(none, broken, strange, forms).flatMap(each -> each).toList();
  }

  private List<HostileRequest> withOtherParameters(Operation operation) {
    String path = path(operation);
    return operation.parameters().stream()
        .flatMap(parameter ->
            HostileValues.ofParameter(operation.id() + parameter.name(), perField).stream()
                .map(value -> "%s?%s=%s".formatted(path, parameter.name(), value)))
        .map(url -> HostileRequest.without("GET", url))
        .toList();
  }

  private List<HostileRequest> withOtherMethods(Operation operation) {
    String path = path(operation);
    Set<String> known =
        description.operations().stream()
            .filter(other -> other.path().equals(operation.path()))
            .map(Operation::method)
            .collect(Collectors.toSet());
    return METHODS.stream()
        .filter(method -> !known.contains(method))
        .sorted()
        .map(method -> HostileRequest.without(method, path).withoutHope())
        .toList();
  }
}
