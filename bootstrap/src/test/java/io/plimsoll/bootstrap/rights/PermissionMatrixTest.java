package io.plimsoll.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.description.Description;
import io.plimsoll.bootstrap.description.Operation;
import io.plimsoll.bootstrap.rights.PermissionMatrix.Cell;
import io.plimsoll.bootstrap.rights.PermissionMatrix.Row;
import io.plimsoll.bootstrap.served.Person;
import io.plimsoll.bootstrap.served.ServedApplication;
import io.plimsoll.bootstrap.served.SmallMarketplace;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermissionMatrixTest {
  private static final ServedApplication APPLICATION = ServedApplication.onH2();
  private static final Description DESCRIPTION = APPLICATION.description();
  private static final SmallMarketplace UNCHANGED = new SmallMarketplace(APPLICATION);
  private static final PermissionMatrix MATRIX = PermissionMatrix.read();
  private static final Map<String, Operation> OPERATIONS =
      DESCRIPTION.operations().stream()
          .collect(Collectors.toMap(Operation::id, Function.identity()));

  /** Who changes something does it in a marketplace of their own, which nobody else looks at. */
  @ParameterizedTest
  @MethodSource("rows")
  void everybodyMayDoWhatTheTableSays(Row row) {
    Operation operation =
        Objects.requireNonNull(OPERATIONS.get(row.operation()), "there is no such operation");
    Map<Person, Cell> found = new EnumMap<>(Person.class);
    row.cells().forEach((person, cell) -> found.put(person, ask(person, cell, row, operation)));

    assertThat(found).isEqualTo(row.cells());
  }

  private static Cell ask(Person person, Cell expected, Row row, Operation operation) {
    boolean changes = !isRead(operation) && expected.status() < 300;
    SmallMarketplace marketplace = changes ? new SmallMarketplace(APPLICATION) : UNCHANGED;
    Paths paths = new Paths(operation, marketplace);
    String path = paths.filled() + row.query().map(marketplace::fill).orElse("");
    // made before it is asked for
    String sign = expected.sees().isPresent() ? paths.sign() : "";
    Api api = marketplace.as(person);
    Answer answer =
        call(
            api,
            operation,
            path,
            row.body().map(body -> marketplace.fill(body).replace('\'', '"')));
    if (expected.sees().isEmpty()) {
      return new Cell(answer.status(), Optional.empty());
    }
    return new Cell(answer.status(), Optional.of(lists(api, path, sign)));
  }

  private static boolean isRead(Operation operation) {
    return operation.method().equals("GET") || operation.method().equals("HEAD");
  }

  private static Answer call(Api api, Operation operation, String path, Optional<String> body) {
    if (operation.requestSchema().isEmpty()) {
      return api.call(operation.method(), path, Optional.empty());
    }
    return api.with("Content-Type", "application/json")
        .call(
            operation.method(),
            path,
            Optional.of(body.orElse("{}").getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean lists(Api api, String path, String sign) {
    String pages = path + (path.contains("?") ? "&" : "?") + "page_size=300&page=";
    for (int page = 1; ; page++) {
      Answer answer = api.get(pages + page);
      if (answer.status() != 200) {
        return false;
      }
      if (answer.text().contains(sign)) {
        return true;
      }
    }
  }

  @Test
  void hasARowForEveryOperationAndNoOther() {
    Set<String> rows = MATRIX.rows().stream().map(Row::operation).collect(Collectors.toSet());

    assertThat(rows).isEqualTo(OPERATIONS.keySet());
  }

  static List<Row> rows() {
    return MATRIX.rows();
  }
}
