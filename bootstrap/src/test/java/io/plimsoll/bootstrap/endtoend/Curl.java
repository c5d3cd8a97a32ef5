package io.plimsoll.bootstrap.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what a line with {@code curl} asks for, also where there is no curl. */
final class Curl {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^ *curl (?:'[^']*'|\"[^\"]*\"|[^'\"\n])+");
  private static final Pattern VARIABLE = Pattern.compile("(?m)^ *([A-Z]+)=(\\S+)$");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Curl() {}

  /**
   * The commands in what was printed: those on lines that a backslash or an open quotation divides
   * are put together, and variables that were set get their values.
   */
  static List<String> linesIn(List<String> printed) {
    String text = String.join("\n", printed).replace("\\\n", "");
    Map<String, String> values = new LinkedHashMap<>();
    VARIABLE
        .matcher(text)
        .results()
        .forEach(set -> values.put(set.group(1), replaced(set.group(2), values)));
    return COMMAND.matcher(text).results().map(found -> replaced(found.group(), values)).toList();
  }

  private static String replaced(String text, Map<String, String> values) {
    String replaced = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      replaced = replaced.replace("$" + value.getKey(), value.getValue());
    }
    return replaced;
  }

  /** Sends the request and expects an answer in JSON that tells of success. */
  static JsonNode send(String line) throws IOException, InterruptedException {
    var answer = CLIENT.send(request(line), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError("%d %s to %s".formatted(answer.statusCode(), answer.body(), line));
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpRequest request(String line) {
    List<String> words = new ArrayList<>();
    WORD.matcher(line)
        .results()
        .forEach(word ->
            words.add(
                IntStream.rangeClosed(1, word.groupCount())
                    .mapToObj(word::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow()));
    HttpRequest.Builder request = HttpRequest.newBuilder();
    String method = "GET";
    HttpRequest.BodyPublisher body = BodyPublishers.noBody();
    Iterator<String> rest = words.subList(1, words.size()).iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      switch (word) {
        case "-s" -> {}
        case "-X" -> method = rest.next();
        case "-d" -> {
          body = BodyPublishers.ofString(rest.next());
          method = method.equals("GET") ? "POST" : method;
        }
        case "-H" -> {
          String[] header = rest.next().split(": ", 2);
          request.header(header[0], header[1]);
        }
        default -> request.uri(URI.create(word));
      }
    }
    return request.method(method, body).build();
  }
}
