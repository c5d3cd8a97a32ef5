package io.plimsoll.bootstrap.description;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.plimsoll.bootstrap.sdk.SdkRules;
import io.plimsoll.bootstrap.served.ServedTest;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class ApiDescriptionTest extends ServedTest {
  private static final String SCHEMA = "/api/schema/";

  /** Answers that are not made of the objects that parsers know. */
  private static final List<String> SIMPLE =
      List.of(
          "events_count_retrieve",
          "events_event_groups_retrieve",
          "events_scope_types_list",
          "marketplace_offering_usage_policies_actions_list",
          "marketplace_provider_resources_team_list",
          "marketplace_resources_team_list",
          "marketplace_site_agent_services_set_statistics",
          "users_change_password");

  private final Description description = application.description();

  @Test
  void isValid() {
    SwaggerParseResult parsed =
        new OpenAPIV3Parser().readContents(description.document().toString());

    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.isOpenapi31()).isTrue();
    assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
  }

  @Test
  void hasValidSchemas() {
    description
        .document()
        .at("/components/schemas")
        .properties()
        .forEach(schema ->
            assertThat(Schemas.faultsOf(schema.getValue())).as(schema.getKey()).isEmpty());
  }

  @Test
  void hasEveryEndpoint() {
    Set<String> described = new TreeSet<>();
    description
        .operations()
        .forEach(operation -> described.add(operation.method() + " " + operation.path()));
    description.operations().stream()
        .filter(operation -> operation.method().equals("HEAD"))
        .forEach(operation -> described.remove("HEAD " + operation.path()));

    assertThat(described).isEqualTo(endpoints());
  }

  private Set<String> endpoints() {
    Set<String> endpoints = new TreeSet<>();
    for (RequestMappingInfo mapping :
        application
            .get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()) {
      for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
        mapping.getPatternValues().stream()
            .filter(path -> path.matches("/api(-auth)?/(?!schema).*"))
            .map(path -> path.replaceAll("\\{(\\w+):[^/]+}", "{$1}"))
            .forEach(path -> endpoints.add("%s %s/".formatted(method, path)));
      }
    }
    return endpoints;
  }

  @Test
  void callsOperationsAsClientsDo() {
    List<String> ids = description.operations().stream().map(Operation::id).toList();

    assertThat(ids)
        .doesNotHaveDuplicates()
        .contains(
            "marketplace_offering_usage_policies_list",
            "marketplace_offering_usage_policies_count",
            "marketplace_offering_usage_policies_create",
            "marketplace_offering_usage_policies_retrieve",
            "marketplace_offering_usage_policies_update",
            "marketplace_offering_usage_policies_partial_update",
            "marketplace_offering_usage_policies_destroy",
            "marketplace_offering_usage_policies_actions_list",
            "users_me_retrieve",
            "users_change_password",
            "version_retrieve",
            "api_auth_password");
  }

  /** Else a renamed operation would silently be parsed by nobody. */
  @Test
  void hasOnlyAnswersOfWhichItIsKnownWhatClientsDemand() {
    SdkRules rules = SdkRules.read();

    assertThat(description.operations())
        .filteredOn(Operation::answersWithJson)
        .map(Operation::id)
        .filteredOn(id -> !rules.know(id))
        .containsExactlyInAnyOrderElementsOf(SIMPLE);
    assertThat(rules.operations())
        .allSatisfy(name ->
            assertThat(description.operations())
                .as(name)
                .anyMatch(operation -> operation.id().startsWith(name)));
  }

  /** It is made anew for each language that a client prefers. */
  @Test
  void isAlwaysTheSameAndMadeWithoutAWord() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(log);

    String first = anonymous().with("Accept-Language", "is").get(SCHEMA).text();
    String second = anonymous().with("Accept-Language", "mt").get(SCHEMA).text();

    root.detachAppender(log);
    assertThat(second).isEqualTo(first);
    assertThat(log.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
  }

  @Test
  void isThereForEverybodyAlsoAsYaml() {
    anonymous().with("Authorization", "Token stale").get(SCHEMA).hasStatus(200).saysJson();
    assertThat(anonymous().get("/api/schema.yaml").hasStatus(200).text())
        .startsWith("openapi: 3.1.");
  }

  @Test
  void canBeReadOnAPageThatNeedsNoOtherHost() {
    String page =
        anonymous()
            .get(anonymous().get("/docs/").hasStatus(302).header("Location").orElseThrow())
            .hasStatus(200)
            .text();

    assertThat(page).contains("swagger-ui-bundle.js").doesNotContain("http://", "https://");
    anonymous().get("/swagger-ui/swagger-ui-bundle.js").hasStatus(200);
    assertThat(anonymous().get("/api/schema/swagger-config").json().get("url").stringValue())
        .isEqualTo("/api/schema");
  }
}
