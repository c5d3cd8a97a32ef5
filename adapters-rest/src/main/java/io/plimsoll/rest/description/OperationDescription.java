package io.plimsoll.rest.description;

import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.body.BodyArgument;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.body.Types;
import io.plimsoll.rest.paging.Filters;
import io.plimsoll.rest.paging.FiltersArgument;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.FieldNames;
import io.plimsoll.rest.query.SparseFields;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** What one method of an endpoint takes and answers. */
final class OperationDescription {
  private static final String JSON = "application/json";
  private static final List<String> BODIES =
      List.of(JSON, "application/x-www-form-urlencoded", "multipart/form-data");

  private final HandlerMethod handler;
  private final BodySchemas schemas;
  private final RequestMethod method;
  private final ResolvableType result;

  OperationDescription(HandlerMethod handler, BodySchemas schemas) {
    this.handler = handler;
    this.schemas = schemas;
    this.method =
        Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(
                    handler.getMethod(), RequestMapping.class))
            .method()[0];
    ResolvableType declared =
        ResolvableType.forMethodReturnType(handler.getMethod(), handler.getBeanType());
    this.result = declared.toClass() == ResponseEntity.class ? declared.getGeneric(0) : declared;
  }

  void addTo(Operation operation) {
    operation.setParameters(parameters());
    operation.setRequestBody(isRead() ? null : form().map(this::requestBody).orElse(null));
    operation.setResponses(responses());
  }

  private Stream<MethodParameter> arguments() {
    return Stream.of(handler.getMethodParameters());
  }

  private boolean takes(Class<?> type) {
    return arguments().anyMatch(argument -> type.isAssignableFrom(argument.getParameterType()));
  }

  private boolean isRead() {
    return method == RequestMethod.GET;
  }

  private boolean isSparse() {
    return isRead()
        && (handler.hasMethodAnnotation(SparseFields.class)
            || handler.getBeanType().isAnnotationPresent(SparseFields.class));
  }

  private boolean isList() {
    return isRead() && Collection.class.isAssignableFrom(result.toClass());
  }

  private boolean isPaged() {
    return isList() && takes(Paging.class);
  }

  private List<Filters.Parameter> filters() {
    return arguments()
        .filter(argument -> Filters.class.isAssignableFrom(argument.getParameterType()))
        .flatMap(argument -> FiltersArgument.filtersOf(argument).parameters().stream())
        .toList();
  }

  private Optional<Form> form() {
    return arguments()
        .filter(argument -> argument.getParameterType() == Body.class)
        .map(BodyArgument::formOf)
        .findFirst();
  }

  private List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    arguments()
        .filter(argument -> argument.hasParameterAnnotation(PathVariable.class))
        .forEach(argument -> parameters.add(inPath(argument)));
    filters().forEach(filter -> parameters.add(filter(filter)));
    if (isRead()) {
      form().ifPresent(form -> form.fields().forEach(field -> parameters.add(field(field))));
    }
    if (isPaged()) {
      parameters.add(
          query(
              "page",
              new JsonSchema()
                  .addAnyOfItem(Types.of("integer").minimum(BigDecimal.ONE))
                  .addAnyOfItem(Types.choice(List.of("last")))));
      parameters.add(query("page_size", Types.of("integer").minimum(BigDecimal.ONE)));
    }
    if (isSparse() && item().toClass().isRecord()) {
      parameters.add(
          query("field", Types.of("array").items(Types.choice(FieldNames.of(item().toClass())))));
    }
    return parameters;
  }

  private ResolvableType item() {
    return isList() ? result.asCollection().getGeneric(0) : result;
  }

  private static Parameter inPath(MethodParameter argument) {
    MethodParameter named = argument.nestedIfOptional();
    named.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
    String name = Objects.requireNonNull(named.getParameterName());
    boolean uuid = argument.getParameterType() == UUID.class || name.endsWith("uuid");
    return new PathParameter().name(name).schema(uuid ? Types.text("uuid") : Types.of("string"));
  }

  private static Parameter filter(Filters.Parameter filter) {
    return query(
        filter.name(),
        filter.repeated() ? Types.of("array").items(filter.schema()) : filter.schema());
  }

  private static Parameter field(FormField<?> field) {
    return query(field.name(), field.type().schema()).required(field.isRequired());
  }

  private static Parameter query(String name, Schema<?> schema) {
    return new QueryParameter().name(name).schema(schema);
  }

  private RequestBody requestBody(Form form) {
    boolean partial = method == RequestMethod.PATCH;
    Content content = new Content();
    BODIES.forEach(
        type -> content.addMediaType(type, new MediaType().schema(schemas.of(form, partial))));
    return new RequestBody()
        .required(!partial && form.fields().stream().anyMatch(FormField::isRequired))
        .content(content);
  }

  private ApiResponses responses() {
    ApiResponses responses = new ApiResponses();
    successes()
        .forEach(
            status -> responses.addApiResponse(Integer.toString(status.value()), answer(status)));
    refusals()
        .forEach(status ->
            responses.addApiResponse(Integer.toString(status.value()), Errors.of(status)));
    return responses;
  }

  private ApiResponse answer(HttpStatus success) {
    ApiResponse answer = new ApiResponse().description(success.getReasonPhrase());
    if (result.toClass() != void.class && result.toClass() != Void.class) {
      Schema<?> schema = isSparse() ? schemas.sparse(result) : schemas.of(result);
      answer.content(new Content().addMediaType(JSON, new MediaType().schema(schema)));
    }
    if (isList()) {
      answer.addHeaderObject(
          "X-Result-Count",
          new Header().required(true).description("All items.").schema(Types.of("integer")));
    }
    if (isPaged()) {
      answer.addHeaderObject(
          "Link",
          new Header()
              .required(true)
              .description("Other pages: first, prev, next, last.")
              .schema(Types.of("string")));
    }
    return answer;
  }

  private List<HttpStatus> successes() {
    ResponseStatus declared = handler.getMethodAnnotation(ResponseStatus.class);
    AlsoAnswers other = handler.getMethodAnnotation(AlsoAnswers.class);
    HttpStatus usual = declared == null ? HttpStatus.OK : declared.code();
    return other == null ? List.of(usual) : List.of(usual, other.value());
  }

  private List<HttpStatus> refusals() {
    boolean body = takes(Body.class);
    boolean single = arguments().anyMatch(a -> a.hasParameterAnnotation(PathVariable.class));
    boolean conflict = method == RequestMethod.DELETE || method == RequestMethod.POST;
    List<HttpStatus> refusals = new ArrayList<>();
    if (body || !filters().isEmpty() || method == RequestMethod.POST) {
      refusals.add(HttpStatus.BAD_REQUEST);
    }
    if (!isRead() && takes(Viewer.class)) {
      refusals.add(HttpStatus.FORBIDDEN);
    }
    boolean names = single || (body && isRead());
    if (names || isPaged() || filters().stream().anyMatch(Filters.Parameter::isLink)) {
      refusals.add(HttpStatus.NOT_FOUND);
    }
    if (single && conflict) {
      refusals.add(HttpStatus.CONFLICT);
    }
    if (body && !isRead()) {
      refusals.add(HttpStatus.CONTENT_TOO_LARGE);
      refusals.add(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    return refusals;
  }
}
