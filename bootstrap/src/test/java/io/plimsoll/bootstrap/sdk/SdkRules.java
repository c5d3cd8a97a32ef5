package io.plimsoll.bootstrap.sdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The table {@code kinds.txt}: what clients can parse. */
public final class SdkRules {
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  private SdkRules(String table) {
    Kind kind = null;
    for (String line : table.lines().filter(each -> !each.isBlank()).toList()) {
      String[] words = line.strip().split("\\s+", 3);
      if (line.startsWith("#")) {
        continue;
      }
      if (words[0].endsWith(":")) {
        String name = words[0].replace(":", "");
        String operations = line.substring(line.indexOf(':') + 1).strip();
        kind = new Kind(name, new TreeSet<>(List.of(operations.split(" "))));
        kinds.put(name, kind);
      } else {
        Objects.requireNonNull(kind)
            .keys()
            .put(words[1], new Kind.Key(always(words[0]), WireType.of(words[2])));
      }
    }
  }

  private static boolean always(String word) {
    return switch (word) {
      case "always" -> true;
      case "sometimes" -> false;
      default -> throw new IllegalArgumentException("the table says how often by " + word);
    };
  }

  static SdkRules of(String table) {
    return new SdkRules(table);
  }

  public static SdkRules read() {
    try (InputStream table = SdkRules.class.getResourceAsStream("kinds.txt")) {
      return new SdkRules(
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operations that the table names, without their verbs. */
  public Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    kinds.values().forEach(kind -> operations.addAll(kind.operations()));
    return operations;
  }

  /** Whether it is known what clients demand of answers to this operation. */
  public boolean know(String operation) {
    return kinds.values().stream().anyMatch(kind -> kind.isAnswerOf(operation));
  }

  /**
   * Fails unless clients can parse this answer; what no kind is known for passes.
   *
   * @param operation by its id in the description of the API
   * @param sparse whether the client chose keys
   */
  public void check(String operation, JsonNode answer, boolean sparse) {
    Optional<Kind> kind =
        kinds.values().stream().filter(each -> each.isAnswerOf(operation)).findFirst();
    if (kind.isEmpty()) {
      return;
    }
    List<String> faults = new ArrayList<>();
    for (JsonNode object : operation.endsWith("_list") ? answer.values() : List.of(answer)) {
      faults.addAll(
          sparse ? kind.get().faultsOfSparse(object, kinds) : kind.get().faultsOf(object, kinds));
    }
    if (!faults.isEmpty()) {
      throw new AssertionError("clients can't parse this: " + faults);
    }
  }
}
