package io.plimsoll.bootstrap.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what a line with {@code curl} asks for, also where there is no curl. */
final class Curl {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Curl() {}

  /** The commands in what was printed, with lines put together that a backslash divides. */
  static List<String> linesIn(List<String> printed) {
    return String.join("\n", printed)
        .replace("\\\n", "")
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("curl "))
        .toList();
  }

  /** Sends the request and expects an answer of status 200 in JSON. */
  static JsonNode send(String line) throws IOException, InterruptedException {
    var answer = CLIENT.send(request(line), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError("%d %s to %s".formatted(answer.statusCode(), answer.body(), line));
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpRequest request(String line) {
    List<String> words = new ArrayList<>();
    WORD.matcher(line)
        .results()
        .forEach(word -> words.add(word.group(1) == null ? word.group(2) : word.group(1)));
    HttpRequest.Builder request = HttpRequest.newBuilder();
    String method = "GET";
    HttpRequest.BodyPublisher body = BodyPublishers.noBody();
    Iterator<String> rest = words.subList(1, words.size()).iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      switch (word) {
        case "-s" -> {}
        case "-X" -> method = rest.next();
        case "-d" -> body = BodyPublishers.ofString(rest.next());
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
