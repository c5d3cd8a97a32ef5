package io.plimsoll.rest.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampTest {

  @ParameterizedTest
  @CsvSource({
    "2026-08-21T09:15:56.123456789Z,2026-08-21T09:15:56.123456+00:00",
    "2026-08-21T09:15:56.1Z,2026-08-21T09:15:56.100000+00:00",
    "2026-08-21T09:15:56Z,2026-08-21T09:15:56+00:00",
    "2026-08-21T09:15:56.000000999Z,2026-08-21T09:15:56+00:00",
  })
  void fractionsAreMicrosecondsOrNothing(Instant moment, String text) {
    assertThat(Timestamp.of(moment)).isEqualTo(text);
  }
}
