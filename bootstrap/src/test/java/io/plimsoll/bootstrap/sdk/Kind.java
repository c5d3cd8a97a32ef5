package io.plimsoll.bootstrap.sdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A kind of object that clients parse.
 *
 * @param operations that answer with it
 */
record Kind(String name, Set<String> operations, Map<String, Key> keys) {

  /**
   * A key of such objects.
   *
   * @param always whether every whole object has it
   */
  record Key(boolean always, WireType type) {}

  Kind(String name, Set<String> operations) {
    this(name, operations, new LinkedHashMap<>());
  }

  boolean isAnswerOf(String operation) {
    return operations.contains(
        operation.replaceAll("_(list|retrieve|create|update|partial_update)$", ""));
  }

  /** What is wrong with a whole object; keys that clients do not know are no fault. */
  List<String> faultsOf(JsonNode object, Map<String, Kind> kinds) {
    List<String> faults = new ArrayList<>(faultsOfSparse(object, kinds));
    keys.forEach((name, key) -> {
      if (key.always() && !object.has(name)) {
        faults.add("%s has no %s".formatted(this.name, name));
      }
    });
    return faults;
  }

  /** The same for an object of which a client wants to have some keys only. */
  List<String> faultsOfSparse(JsonNode object, Map<String, Kind> kinds) {
    if (!object.isObject()) {
      return List.of("no %s: %s".formatted(name, object));
    }
    List<String> faults = new ArrayList<>();
    keys.forEach((name, key) -> {
      if (object.has(name)) {
        key.type()
            .faultsOf(object.get(name), kinds)
            .forEach(fault -> faults.add("%s.%s: %s".formatted(this.name, name, fault)));
      }
    });
    return faults;
  }

  @Override
  public String toString() {
    return name;
  }
}
