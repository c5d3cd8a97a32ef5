package io.plimsoll.rest.description;

import io.plimsoll.rest.body.Types;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The answers that refuse something, which all operations share. */
final class Errors {
  private static final List<HttpStatus> WITH_DETAIL =
      List.of(
          HttpStatus.FORBIDDEN,
          HttpStatus.NOT_FOUND,
          HttpStatus.CONFLICT,
          HttpStatus.CONTENT_TOO_LARGE,
          HttpStatus.UNSUPPORTED_MEDIA_TYPE);

  private Errors() {}

  /** A reference to the answer with this status. */
  static ApiResponse of(HttpStatus status) {
    return new ApiResponse().$ref("#/components/responses/" + nameOf(status));
  }

  private static String nameOf(HttpStatus status) {
    return status.getReasonPhrase().replace(" ", "");
  }

  static void addTo(Components components) {
    components.addSchemas(
        "Detail",
        Types.of("object").addProperty("detail", Types.of("string")).addRequiredItem("detail"));
    components.addSchemas("Messages", Types.of("array").items(Types.of("string")));
    components.addSchemas("Faults", faults());
    Schema<?> refused =
        new JsonSchema().addAnyOfItem(reference("Faults")).addAnyOfItem(reference("Messages"));
    add(components, HttpStatus.BAD_REQUEST, refused);
    ApiResponse unauthorized = answer(HttpStatus.UNAUTHORIZED, reference("Detail"));
    unauthorized.addHeaderObject(
        "WWW-Authenticate",
        new Header().description("Not on signing in.").schema(Types.of("string")));
    components.addResponses(nameOf(HttpStatus.UNAUTHORIZED), unauthorized);
    WITH_DETAIL.forEach(status -> add(components, status, reference("Detail")));
  }

  /** Messages by field; what is nested has faults of its own. */
  private static Schema<?> faults() {
    Schema<?> message = Types.of("string");
    Schema<?> nested = reference("Faults");
    Schema<?> item = new JsonSchema().addAnyOfItem(message).addAnyOfItem(nested);
    return Types.of("object")
        .additionalProperties(
            new JsonSchema()
                .addAnyOfItem(message)
                .addAnyOfItem(nested)
                .addAnyOfItem(Types.of("array").items(item)));
  }

  private static void add(Components components, HttpStatus status, Schema<?> schema) {
    components.addResponses(nameOf(status), answer(status, schema));
  }

  private static ApiResponse answer(HttpStatus status, Schema<?> schema) {
    return new ApiResponse()
        .description(status.getReasonPhrase())
        .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
  }

  private static Schema<?> reference(String name) {
    return new JsonSchema().$ref("#/components/schemas/" + name);
  }
}
