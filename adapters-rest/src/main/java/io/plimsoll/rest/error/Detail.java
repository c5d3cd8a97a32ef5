package io.plimsoll.rest.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.core.io.JsonStringEncoder;

/** The body of most refusals. */
public record Detail(String detail) {

  /** What there is to say when only the status is known. */
  public static Detail of(int status) {
    return switch (status) {
      case 401 -> new Detail("Authentication credentials were not provided.");
      case 403 -> new Detail("You do not have permission to perform this action.");
      case 404 -> new Detail("Not found.");
      case 500 -> new Detail("A server error occurred.");
      default -> {
        HttpStatus known = HttpStatus.resolve(status);
        yield new Detail(known == null ? "Error." : sentence(known.getReasonPhrase()));
      }
    };
  }

  private static String sentence(String phrase) {
    return phrase.charAt(0) + phrase.substring(1).toLowerCase(Locale.ROOT) + ".";
  }

  /** For places where no message converter is at hand. */
  public void writeTo(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(toJson().getBytes(StandardCharsets.UTF_8));
  }

  String toJson() {
    return "{\"detail\":\""
        + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(detail))
        + "\"}";
  }
}
