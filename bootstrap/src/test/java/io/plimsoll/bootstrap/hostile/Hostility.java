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
 * @param perField how many values are tried for each field and each parameter
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

  private static List<HostileRequest> withOtherIds(Operation operation) {
    if (!operation.path().contains("{")) {
      return List.of();
    }
    return HostileValues.ids().stream()
        .map(id -> operation.path().replaceAll("\\{\\w+}", id))
        .map(path ->
            operation.requestSchema().isPresent()
                ? HostileRequest.json(operation.method(), path, "{}")
                : HostileRequest.without(operation.method(), path))
        .toList();
  }

  private List<HostileRequest> withOtherFields(Operation operation, JsonNode schema) {
    ObjectNode whole =
        operation.method().equals("PATCH")
            ? JsonMapper.shared().createObjectNode()
            : new PlausibleBodies(marketplace).of(operation, schema);
    String path = path(operation);
    List<HostileRequest> requests = new ArrayList<>();
    schema
        .path("properties")
        .propertyNames()
        .forEach(field ->
            HostileValues.ofField(operation.id() + field, perField).stream()
                .map(value ->
                    HostileRequest.json(operation.method(), path, with(whole, field, value)))
                .forEach(requests::add));
    return requests;
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
    Stream<HostileRequest> broken =
        HostileValues.bodies().stream().map(body -> HostileRequest.json(method, path, body));
    Stream<HostileRequest> strange =
        Stream.of(
            new HostileRequest(method, path, "text/plain", "x"),
            new HostileRequest(method, path, "application/xml", "<a/>"),
            new HostileRequest(method, path, "no type", "x"),
            new HostileRequest(method, path, "application/x-www-form-urlencoded", "%=%zz&&=&a"),
            new HostileRequest(method, path, "multipart/form-data", "x"),
            new HostileRequest(method, path, "multipart/form-data; boundary=b", BROKEN_PARTS),
            HostileRequest.json(method, path, " ".repeat((1 << 20) + 1)));
    return Stream.concat(broken, strange).toList();
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
        .map(method -> HostileRequest.without(method, path))
        .toList();
  }
}
