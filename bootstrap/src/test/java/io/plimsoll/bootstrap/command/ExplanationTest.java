package io.plimsoll.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class ExplanationTest {

  @Test
  void aPortThatIsTakenIsNamed() {
    assertThat(Explanation.of(new IllegalStateException(new PortInUseException(8080))))
        .startsWith("Port 8080 is in use")
        .contains("SERVER_PORT");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsTheReasonHoweverDeepItIs() {
    SQLException failed = new SQLException("I/O error", new ConnectException("Connection refused"));

    assertThat(Explanation.of(new IllegalStateException("no bean", failed)))
        .startsWith("The database can't be reached: Connection refused");
  }

  @Test
  void anEmbeddedDatabaseInUseIsExplained() {
    assertThat(Explanation.of(new SQLException("Database may be already in use", "90020", 90020)))
        .contains("in use by another process")
        .contains("PLIMSOLL_DATA_DIR");
  }

  @Test
  void anythingElseIsToldInOneLine() {
    Exception cause = new IllegalStateException("first line\nsecond line");

    assertThat(Explanation.of(new IllegalArgumentException("outer", cause)))
        .isEqualTo("first line");
  }

  @Test
  void aFailureWithoutMessageIsCalledByItsKind() {
    assertThat(Explanation.of(new IllegalStateException())).isEqualTo("IllegalStateException");
  }
}
