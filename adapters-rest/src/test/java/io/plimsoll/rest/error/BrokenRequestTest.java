package io.plimsoll.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.rest.ServedTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library sends. */
class BrokenRequestTest extends ServedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/users/me/\u0000 HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/<script> HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/%zz/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/%00/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api//users/me/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/users/../me/;a=b HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/version/ HTTP/1.1\r\n\r\n",
        "GET /api/version/ HTTP/1.1\r\nHost: a b\r\n\r\n",
        "GET /api/version/ HTTP/1.1\r\nHost: x\r\n(bad): header\r\n\r\n",
        "FOO /api/version/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "TRACE /api/version/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/version/ HTTP/9.9\r\nHost: x\r\n\r\n",
        "POST /api-auth/password/ HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        "POST /api-auth/password/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "nonsense\r\n\r\n",
      })
  void areTurnedDownInJson(String request) throws IOException {
    String answer = exchange(request);

    assertThat(answer).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*").doesNotContain("<html");
    assertThat(answer.split(" ")[1]).isIn("400", "401", "404", "405", "501", "505");
    assertThat(answer)
        .containsIgnoringCase("content-type: application/json")
        .contains("{\"detail\"");
  }

  @Test
  void aQueryMayHaveWhatBrowsersLeaveInIt() throws IOException {
    String answer =
        exchange(
            "GET /api/version/?a[]={|}^\\<\"`> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200 ");
  }

  private String exchange(String request) throws IOException {
    try (Socket socket = new Socket("localhost", api().port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
