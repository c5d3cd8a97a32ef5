package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the field
class ServerIT {
  private static final Pattern TOKEN = Pattern.compile("shown only this once: ([0-9a-f]{40})");

  @TempDir private Path folder;

  @Test
  void theFirstStartPrintsATokenThatTheNextStartKeepsToItself() throws Exception {
    Program program = Program.in(folder).with("SERVER_PORT", "0");
    String token;
    try (RunningServer first = program.serve()) {
      token = tokenIn(first.said().stream()).orElseThrow();
      first.stop();
    }

    try (RunningServer second = program.serve("serve")) {
      assertThat(
              Curl.send(
                      "curl -H 'Authorization: Token %s' %s/api/users/me/"
                          .formatted(token, second.address()))
                  .path("username")
                  .stringValue())
          .isEqualTo("staff");
      List<String> said = second.stop();
      assertThat(tokenIn(said.stream())).isEmpty();
      assertThat(said).noneMatch(line -> line.contains(token));
    }
  }

  private static Optional<String> tokenIn(Stream<String> lines) {
    return lines.map(TOKEN::matcher).filter(Matcher::find).map(told -> told.group(1)).findFirst();
  }
}
