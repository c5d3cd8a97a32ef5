package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

record UrlType(int max) implements FieldType<String> {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  @Override
  public String read(JsonNode value) {
    String text = FieldType.text(max).read(value);
    if (!isUrl(text)) {
      throw InvalidFieldException.because("Enter a valid URL.");
    }
    return text;
  }

  private static boolean isUrl(String text) {
    try {
      URI url = new URI(text);
      return url.getHost() != null
          && url.getScheme() != null
          && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @Override
  public Schema<?> schema() {
    return Types.text("uri").maxLength(max);
  }
}
