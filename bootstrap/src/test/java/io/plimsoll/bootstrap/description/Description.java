package io.plimsoll.bootstrap.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description that a server gives of its API. */
public final class Description {
  private final JsonNode document;
  private final List<Operation> operations = new ArrayList<>();

  private Description(JsonNode document) {
    this.document = document;
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    operations.add(
                        new Operation(method.getKey(), path.getKey(), method.getValue(), this))));
  }

  public static Description of(String json) {
    return new Description(JsonMapper.shared().readTree(json));
  }

  public JsonNode document() {
    return document;
  }

  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** What is described at the path; of several templates, the one with the fewest variables. */
  List<Operation> at(String path) {
    Optional<String> template =
        operations.stream()
            .filter(operation -> operation.leadsTo(path))
            .map(Operation::path)
            .min(Comparator.comparingLong(each -> each.chars().filter(c -> c == '{').count()));
    return operations.stream()
        .filter(operation -> template.filter(operation.path()::equals).isPresent())
        .toList();
  }

  /** What a reference refers to; anything else is given back as it is. */
  public JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
  }
}
