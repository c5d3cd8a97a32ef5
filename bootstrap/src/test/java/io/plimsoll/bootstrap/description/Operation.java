package io.plimsoll.bootstrap.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a description.
 *
 * @param path with its variables in braces, and a trailing slash
 */
public record Operation(String method, String path, JsonNode node, Description description) {

  public Operation {
    method = method.toUpperCase(Locale.ROOT);
  }

  public String id() {
    return node.get("operationId").stringValue();
  }

  boolean leadsTo(String given) {
    List<String> steps = List.of(path.split("/"));
    List<String> taken = List.of(given.split("/"));
    return steps.size() == taken.size()
        && IntStream.range(0, steps.size())
            .allMatch(i ->
                steps.get(i).startsWith("{")
                    ? !taken.get(i).isEmpty()
                    : steps.get(i).equals(taken.get(i)));
  }

  /** The parameters of the query. */
  public List<Parameter> parameters() {
    return node.path("parameters")
        .valueStream()
        .filter(parameter -> parameter.get("in").stringValue().equals("query"))
        .map(parameter ->
            new Parameter(parameter.get("name").stringValue(), parameter.get("schema")))
        .toList();
  }

  /** The schema that JSON bodies must meet. */
  public Optional<JsonNode> requestSchema() {
    JsonNode schema = node.at("/requestBody/content/application~1json/schema");
    return schema.isMissingNode() ? Optional.empty() : Optional.of(description.resolved(schema));
  }

  public Set<Integer> statuses() {
    Set<Integer> statuses = new TreeSet<>();
    node.get("responses").propertyNames().forEach(name -> statuses.add(Integer.valueOf(name)));
    return statuses;
  }

  /** Whether it is answered with JSON when all is well. */
  boolean answersWithJson() {
    return statuses().stream()
        .filter(status -> status < 300)
        .anyMatch(status -> response(status).at("/content/application~1json").isObject());
  }

  JsonNode response(int status) {
    return description.resolved(node.get("responses").get(Integer.toString(status)));
  }

  @Override
  public String toString() {
    return "%s (%s %s)".formatted(id(), method, path);
  }

  /** A parameter of a query. */
  public record Parameter(String name, JsonNode schema) {}
}
