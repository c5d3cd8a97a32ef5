package io.plimsoll.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers some commands as a test wants it, and all others well. */
final class AnsweringServer implements AutoCloseable {
  /** In place of an answer: says nothing. */
  static final String SILENCE = "silence";

  /** In place of an answer: hangs up without a word. */
  static final String RESET = "reset";

  private final ServerSocket socket;
  private final Map<String, String> answers;

  private AnsweringServer(Map<String, String> answers) throws IOException {
    this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    this.answers = answers;
    Thread.ofVirtual().start(this::serve);
  }

  /**
   * @param command how it begins
   */
  static AnsweringServer to(String command, String answer) throws IOException {
    return new AnsweringServer(Map.of(command, answer));
  }

  /**
   * @param answers by how commands begin
   */
  static AnsweringServer to(Map<String, String> answers) throws IOException {
    return new AnsweringServer(answers);
  }

  int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (SocketException e) {
        // one of both has hung up
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void talk(Socket client) throws IOException {
    OutputStream out = client.getOutputStream();
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(out, "220 ready");
    boolean inData = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (inData && !line.equals(".")) {
        continue;
      }
      String answer = answer(line);
      inData = answer.startsWith("354");
      switch (answer) {
        case SILENCE -> {}
        case RESET -> {
          client.setSoLinger(true, 0);
          return;
        }
        default -> say(out, answer);
      }
    }
  }

  private String answer(String line) {
    return answers.entrySet().stream()
        .filter(each -> line.startsWith(each.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseGet(() -> usual(line));
  }

  private static String usual(String line) {
    return switch (line) {
      case String hello when hello.startsWith("EHLO") -> "250-here\r\n250 AUTH PLAIN";
      case "DATA" -> "354 go on";
      default -> "250 fine";
    };
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
