package io.plimsoll.rest.description;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation is called, as clients that are generated know it.
 *
 * @param tag the collection that it belongs to
 * @param id {@code customers_list}, {@code customers_add_user}, …
 * @param summary the same for people
 */
record OperationNames(String tag, String id, String summary) {

  static OperationNames of(HttpMethod method, String path, boolean list) {
    List<String> segments =
        Stream.of(path.split("/")).filter(each -> !each.isEmpty() && !each.equals("api")).toList();
    List<String> words = segments.stream().filter(each -> !each.startsWith("{")).toList();
    String name = String.join("_", words).replace('-', '_');
    boolean action = words.size() > 1 && !segments.getLast().startsWith("{");
    String verb = verb(method, list, action);
    return new OperationNames(
        words.getFirst(), verb.isEmpty() ? name : name + "_" + verb, sentence(words, verb));
  }

  private static String sentence(List<String> words, String verb) {
    Stream<String> parts =
        Stream.concat(words.stream(), Stream.of(verb).filter(each -> !each.isEmpty()));
    String text = parts.collect(Collectors.joining(": ")).replace('_', ' ').replace('-', ' ');
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String verb(HttpMethod method, boolean list, boolean action) {
    return switch (method) {
      case GET -> list ? "list" : "retrieve";
      case HEAD -> "count";
      case POST -> action ? "" : "create";
      case PUT -> "update";
      case PATCH -> "partial_update";
      case DELETE -> "destroy";
      default -> throw new IllegalArgumentException("no endpoint takes " + method);
    };
  }
}
