package io.plimsoll.bootstrap.description;

import io.plimsoll.bootstrap.sdk.SdkRules;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds fault with answers that are not as the description of the API says, or that clients can't
 * parse.
 */
public final class AnswerCheck implements Api.Listener {
  private static final Set<Integer> WHERE_NOTHING_IS = Set.of(401, 403, 404);
  private static final Set<Integer> WITH_OTHER_METHOD = Set.of(400, 401, 403, 404, 405);

  private static final SdkRules CLIENTS = SdkRules.read();

  private final Supplier<Description> source;
  private volatile @Nullable Schemas schemas;

  /**
   * @param source asked once, before the first answer is checked
   */
  public AnswerCheck(Supplier<Description> source) {
    this.source = source;
  }

  private Schemas schemas() {
    Schemas known = schemas;
    if (known == null) {
      known = new Schemas(source.get());
      schemas = known;
    }
    return known;
  }

  @Override
  public void heard(String method, URI url, Answer answer) {
    String path = url.getRawPath();
    boolean described = path.startsWith("/api/") || path.startsWith("/api-auth/");
    if (!described || path.startsWith("/api/schema") || method.equals("OPTIONS")) {
      return;
    }
    try {
      check(method, url, answer);
    } catch (AssertionError e) {
      throw new AssertionError(
          "%s %s: %d %s%n%s".formatted(method, url, answer.status(), answer.text(), e.getMessage()),
          e);
    }
  }

  private void check(String method, URI url, Answer answer) {
    // the server itself turns down what is no path, before anybody asks what it leads to
    if (url.getRawPath().contains("%") && answer.status() == 400) {
      checkDetail(method, answer);
      return;
    }
    List<Operation> there = schemas().description().at(url.getRawPath());
    Optional<Operation> operation =
        find(there, method).or(() -> method.equals("HEAD") ? find(there, "GET") : Optional.empty());
    if (operation.isPresent()) {
      check(operation.get(), method, url, answer);
    } else {
      Set<Integer> possible = there.isEmpty() ? WHERE_NOTHING_IS : WITH_OTHER_METHOD;
      require(possible.contains(answer.status()), "no operation is described");
      checkDetail(method, answer);
    }
  }

  private void checkDetail(String method, Answer answer) {
    if (!method.equals("HEAD")) {
      schemas().check(schemas().detail(), answer.json());
    }
  }

  private static Optional<Operation> find(List<Operation> there, String method) {
    return there.stream().filter(operation -> operation.method().equals(method)).findFirst();
  }

  private void check(Operation operation, String method, URI url, Answer answer) {
    require(
        operation.statuses().contains(answer.status()),
        "%s has only the statuses %s".formatted(operation, operation.statuses()));
    JsonNode response = operation.response(answer.status());
    response
        .path("headers")
        .properties()
        .forEach(header ->
            require(
                answer.header(header.getKey()).isPresent()
                    || !header.getValue().path("required").booleanValue(false),
                "%s comes without %s".formatted(operation, header.getKey())));
    JsonNode schema = response.at("/content/application~1json/schema");
    if (schema.isMissingNode() || method.equals("HEAD")) {
      require(answer.text().isEmpty(), "%s should have no body".formatted(operation));
      return;
    }
    if (answer.status() == 404
        && answer.text().isEmpty()
        && operation.path().endsWith("_offering_component/")) {
      // the offering has no such component; there is a body when there is no such offering
      return;
    }
    require(
        answer.header("Content-Type").equals(Optional.of("application/json")),
        "the content is no JSON");
    boolean sparse = Objects.requireNonNullElse(url.getQuery(), "").matches("(.*&)?field=.*");
    schemas().check(sparse ? schema : Schemas.whole(schema), answer.json());
    if (answer.status() < 300) {
      CLIENTS.check(operation.id(), answer.json(), sparse);
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
