package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.endtoend.Program.Ended;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@SuppressWarnings("NullAway.Init") // JUnit sets the fields
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIT {
  private Path folder;
  private RunningServer demo;

  @BeforeAll
  void start(@TempDir Path empty) {
    folder = empty;
    demo = Program.in(folder).with("SERVER_PORT", "0").serve("demo");
  }

  @AfterAll
  void stop() {
    demo.close();
  }

  @Test
  void tellsWhichPoliciesFireAndWhichDoNot() {
    assertThat(rowOf("a1")).contains("21200.50", "20000", "106.1%", "fires");
    assertThat(rowOf("a2")).contains("fires");
    assertThat(rowOf("a3")).contains("4800.00", "within");
    assertThat(rowOf("a4")).contains("12500.00", "fires");
    assertThat(rowOf("a5")).contains("50000.00", "100.0%", "within");
    assertThat(rowOf("a6")).contains("640.00", "within");
    assertThat(rowOf("a7")).contains("within");
    assertThat(demo.said()).anyMatch(line -> line.startsWith("7 policies, 3 fired, 3 changed"));
  }

  @Test
  void printsTheMailThatOwnersGet() {
    assertThat(demo.said())
        .contains("Mail to centre@example.org:")
        .containsOnlyOnce(
            "  Subject: Limit exceeded: Cirrus HPC cluster (Northern Computing Centre)")
        .anyMatch(line -> line.strip().equals("CPU time: 21,200.5 of 20,000 hours"))
        .anyMatch(line -> line.strip().equals("Institute of Marine Genomics: 18,400.5"))
        .containsOnlyOnce(
            "Mail to genomics@example.org: Limit exceeded: Cirrus HPC cluster (Northern Computing"
                + " Centre)")
        .noneMatch(line -> line.contains("climate@example.org"));
  }

  @Test
  void printsHowAnOrderIsRefused() {
    assertThat(demo.said())
        .anyMatch(line -> line.startsWith("  400 [\"Creation of new resources in this project is"));
  }

  @Test
  void theCommandsThatItPrintsShowAPolicyFiredAndReset() throws Exception {
    List<String> commands = Curl.linesIn(demo.said());
    assertThat(commands).hasSize(6);

    JsonNode fired = Curl.send(commands.get(0));
    JsonNode told = Curl.send(commands.get(1));
    JsonNode decision = Curl.send(commands.get(2));
    JsonNode reset = Curl.send(commands.get(3));
    JsonNode order = Curl.send(commands.get(4));
    JsonNode all = Curl.send(commands.get(5));

    assertThat(fired.path("has_fired").booleanValue()).isTrue();
    assertThat(told.valueStream().map(delivery -> delivery.path("state").stringValue()))
        .containsExactly("sent", "sent", "sent");
    assertThat(decision.path("allowed").booleanValue()).isFalse();
    assertThat(decision.path("policies").get(0).path("uuid")).isEqualTo(fired.path("uuid"));
    assertThat(reset.path("uuid")).isEqualTo(fired.path("uuid"));
    assertThat(reset.path("has_fired").booleanValue()).isFalse();
    assertThat(order.path("state").stringValue()).isNotEmpty();
    assertThat(all.size()).isEqualTo(7);
    demo.awaitLine(line -> line.startsWith("  Subject: Within the limits again"));
    demo.awaitLine(line -> line.startsWith("Mail to genomics@example.org: Within the limits"));
  }

  @Test
  void leavesNothingInTheFolderInWhichItRuns() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void saysInOneLineThatThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());

      Ended ended = Program.in(folder).with("SERVER_PORT", port).run("demo");

      assertThat(ended.status()).isEqualTo(1);
      assertThat(ended.err().lines()).hasSize(1);
      assertThat(ended.err()).contains("Port " + port + " is in use");
    }
  }

  private String rowOf(String policy) {
    return demo.said().stream()
        .filter(line -> line.startsWith(policy + "000000") && line.contains("%"))
        .findFirst()
        .orElseThrow();
  }
}
