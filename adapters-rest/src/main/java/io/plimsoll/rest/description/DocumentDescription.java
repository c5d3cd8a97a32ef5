package io.plimsoll.rest.description;

import io.plimsoll.rest.security.OpenPaths;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;

/** What belongs to the whole document, and what operations owe to their paths. */
final class DocumentDescription {
  private static final String TOKEN = "token";

  private final BodySchemas schemas;

  DocumentDescription(BodySchemas schemas) {
    this.schemas = schemas;
  }

  void addTo(OpenAPI document) {
    Paths paths = new Paths();
    new TreeMap<>(document.getPaths())
        .forEach((path, item) -> {
          PathItem described = described(path, item);
          paths.addPathItem(path.endsWith("/") ? path : path + "/", described);
        });
    document.setPaths(paths);
    document.setTags(
        paths.values().stream()
            .flatMap(item -> item.readOperations().stream())
            .flatMap(operation -> operation.getTags().stream())
            .distinct()
            .map(name -> new Tag().name(name))
            .toList());
    Components components = new Components();
    schemas.byName().forEach(components::addSchemas);
    Errors.addTo(components);
    components.addSecuritySchemes(
        TOKEN,
        new SecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.HEADER)
            .name("Authorization")
            .description("The word Token, a space, and the key."));
    document.setComponents(components);
  }

  private static PathItem described(String path, PathItem item) {
    Operation get = item.getGet();
    if (get != null && isList(get)) {
      item.setHead(head(get));
    }
    for (Map.Entry<HttpMethod, Operation> each : item.readOperationsMap().entrySet()) {
      HttpMethod method = each.getKey();
      Operation operation = each.getValue();
      boolean list = method == HttpMethod.GET && isList(operation);
      OperationNames names = OperationNames.of(method, path, list);
      operation.setTags(List.of(names.tag()));
      operation.setOperationId(names.id());
      operation.setSummary(names.summary());
      secure(operation, method, path);
    }
    return item;
  }

  private static boolean isList(Operation get) {
    ApiResponse answer = get.getResponses().get("200");
    return answer != null && answer.getHeaders() != null;
  }

  private static Operation head(Operation get) {
    ApiResponses responses = new ApiResponses();
    get.getResponses()
        .forEach((status, response) ->
            responses.addApiResponse(
                status,
                response.get$ref() != null
                    ? response
                    : new ApiResponse()
                        .description(response.getDescription())
                        .headers(response.getHeaders())));
    return new Operation().parameters(get.getParameters()).responses(responses);
  }

  private static void secure(Operation operation, HttpMethod method, String path) {
    boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
    boolean takesNone = OpenPaths.takesNoToken(path);
    if (takesNone) {
      operation.setSecurity(List.of());
    } else {
      operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
      if (read && OpenPaths.isOpenToRead(path)) {
        operation.addSecurityItem(new SecurityRequirement());
      }
    }
    // what takes no token and changes something is signing in, which can fail
    if (!takesNone || !read) {
      operation.getResponses().addApiResponse("401", Errors.of(HttpStatus.UNAUTHORIZED));
    }
    ApiResponses byStatus = new ApiResponses();
    byStatus.putAll(new TreeMap<>(operation.getResponses()));
    operation.setResponses(byStatus);
  }
}
