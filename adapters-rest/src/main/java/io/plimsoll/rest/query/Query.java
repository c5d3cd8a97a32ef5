package io.plimsoll.rest.query;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Named values as queries and forms write them. Reading never fails: a broken percent-encoding
 * stays as it is, bytes that are no UTF-8 become U+FFFD.
 */
public final class Query {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Query() {}

  /** What the request's own query says, without its body. */
  public static Query of(HttpServletRequest request) {
    return parse(Objects.requireNonNullElse(request.getQueryString(), ""));
  }

  /** Reads {@code a=1&b=2}; bytes outside of ASCII as the characters of ISO 8859-1. */
  public static Query parse(String text) {
    Query query = new Query();
    for (String pair : text.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        query.add(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
    return query;
  }

  /** The values of several parts of a form, in their order. */
  public static Query of(List<Map.Entry<String, String>> pairs) {
    Query query = new Query();
    pairs.forEach(pair -> query.add(pair.getKey(), pair.getValue()));
    return query;
  }

  private void add(String name, String value) {
    values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
  }

  /** Every value of the name, in order. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** The last value of the name; a name without a value counts as absent. */
  public Optional<String> last(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() || all.getLast().isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** Every name with its values, in order. */
  public Map<String, List<String>> asMap() {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    return copy;
  }

  private static String decode(String text) {
    byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%' && i + 2 < raw.length && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
        bytes.write(hex(raw[i + 1]) * 16 + hex(raw[i + 2]));
        i += 2;
      } else {
        bytes.write(raw[i] == '+' ? ' ' : raw[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte digit) {
    return digit < 0 ? -1 : Character.digit((char) digit, 16);
  }
}
