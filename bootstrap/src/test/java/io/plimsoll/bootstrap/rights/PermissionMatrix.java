package io.plimsoll.bootstrap.rights;

import io.plimsoll.bootstrap.served.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table {@code permissions.txt}.
 *
 * @param rows one for each operation
 */
record PermissionMatrix(List<Row> rows) {

  /**
   * Who gets which answer from an operation.
   *
   * @param operation by its id in the description of the API
   * @param sent a body, or a query after a question mark, with placeholders; may be empty
   */
  record Row(String operation, Map<Person, Cell> cells, String sent) {

    Optional<String> body() {
      return Optional.of(sent).filter(text -> text.startsWith("{"));
    }

    Optional<String> query() {
      return Optional.of(sent).filter(text -> text.startsWith("?"));
    }

    @Override
    public String toString() {
      return operation;
    }
  }

  /**
   * One answer.
   *
   * @param sees whether the list has the object; empty when it is no list
   */
  record Cell(int status, Optional<Boolean> sees) {

    static Cell of(String text) {
      return new Cell(
          Integer.parseInt(text.substring(0, 3)),
          text.length() == 3 ? Optional.empty() : Optional.of(text.endsWith("+")));
    }

    @Override
    public String toString() {
      return status + sees.map(yes -> yes ? "+" : "-").orElse("");
    }
  }

  static PermissionMatrix read() {
    try (InputStream table = PermissionMatrix.class.getResourceAsStream("permissions.txt")) {
      return of(new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PermissionMatrix of(String table) {
    List<List<String>> lines =
        table
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
            .toList();
    List<Person> people =
        lines.getFirst().stream()
            .skip(1)
            .limit(Person.values().length)
            .map(Person::ofWord)
            .toList();
    List<Row> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<Person, Cell> cells = new EnumMap<>(Person.class);
      for (int i = 0; i < people.size(); i++) {
        cells.put(people.get(i), Cell.of(line.get(i + 1)));
      }
      rows.add(
          new Row(line.getFirst(), cells, line.size() > people.size() + 1 ? line.getLast() : ""));
    }
    return new PermissionMatrix(rows);
  }
}
