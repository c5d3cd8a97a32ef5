package io.plimsoll.rest.body;

import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.query.Query;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of one request, whichever of the three forms it has. */
final class BodyReader {
  private static final int MAX_BYTES = 1 << 20;

  private BodyReader() {}

  /**
   * Takes the body in at once, so that nothing is held for a client that sends it slowly. What is
   * wrong with it is told when it is asked for.
   */
  static Supplier<Source> receive(HttpServletRequest request) {
    try {
      return received(request);
    } catch (IOException e) {
      return () -> {
        throw RefusedException.withDetail(HttpStatus.BAD_REQUEST, "The body can't be read.");
      };
    } catch (RefusedException | MultipartException e) {
      return () -> {
        throw e;
      };
    }
  }

  private static Supplier<Source> received(HttpServletRequest request) throws IOException {
    String given = Objects.requireNonNullElse(request.getContentType(), "");
    // what follows does not matter: JSON is UTF-8, and forms are UTF-8 or escaped
    String type = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (type.equals(MediaType.MULTIPART_FORM_DATA_VALUE)) {
      Query parts = parts(request);
      return () -> Source.form(parts);
    }
    byte[] bytes = bytes(request);
    if (bytes.length == 0) {
      return () -> Source.json(JsonNodeFactory.instance.objectNode());
    }
    return switch (type) {
      case MediaType.APPLICATION_JSON_VALUE -> () -> json(bytes);
      case MediaType.APPLICATION_FORM_URLENCODED_VALUE ->
          () -> Source.form(Query.parse(new String(bytes, StandardCharsets.ISO_8859_1)));
      default ->
          throw RefusedException.withDetail(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "Unsupported media type \"%s\" in request.".formatted(given));
    };
  }

  private static byte[] bytes(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > MAX_BYTES) {
      throw tooLarge();
    }
    byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw tooLarge();
    }
    return bytes;
  }

  private static RefusedException tooLarge() {
    return RefusedException.withDetail(
        HttpStatus.CONTENT_TOO_LARGE, "The body has more than %d bytes.".formatted(MAX_BYTES));
  }

  private static Query parts(HttpServletRequest request) throws IOException {
    // makes Spring read the parts, which tells by its exceptions what is wrong with them
    if (request instanceof MultipartHttpServletRequest multipart) {
      multipart.getMultiFileMap();
    }
    try {
      List<Map.Entry<String, String>> parts = new ArrayList<>();
      for (Part part : request.getParts()) {
        byte[] content = part.getInputStream().readAllBytes();
        parts.add(Map.entry(part.getName(), new String(content, StandardCharsets.UTF_8)));
      }
      return Query.of(parts);
    } catch (ServletException e) {
      throw new IOException(e);
    }
  }

  private static Source json(byte[] bytes) {
    try {
      JsonNode tree =
          Json.parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      if (tree instanceof ObjectNode object) {
        return Source.json(object);
      }
      throw RefusedException.nonField(
          tree.isNull() ? "No data provided" : Json.notADictionary(tree));
    } catch (CharacterCodingException e) {
      throw notJson("the text is not UTF-8");
    } catch (Json.InvalidJsonException e) {
      throw notJson(Objects.requireNonNullElse(e.getMessage(), ""));
    }
  }

  private static RefusedException notJson(String why) {
    return RefusedException.withDetail(HttpStatus.BAD_REQUEST, "JSON parse error - " + why);
  }
}
