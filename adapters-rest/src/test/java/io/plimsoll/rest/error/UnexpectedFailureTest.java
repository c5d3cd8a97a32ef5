package io.plimsoll.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class UnexpectedFailureTest {

  @Test
  void nothingInsideIsTold() {
    ResponseEntity<Object> answer = new ErrorAdvice().other(new IllegalStateException("secret"));

    assertThat(answer.getStatusCode().value()).isEqualTo(500);
    assertThat(answer.getBody()).isEqualTo(new Detail("A server error occurred."));
  }

  @Test
  void detailsAreWrittenAsJsonWhateverTheySay() {
    assertThat(new Detail("a \"b\" \\ \n").toJson())
        .isEqualTo("{\"detail\":\"a \\\"b\\\" \\\\ \\n\"}");
  }
}
