package io.plimsoll.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferingTransitionTest {

  @ParameterizedTest
  @CsvSource({
    // from:             Draft,  Active,      Paused,   Archived, Unavailable
    "ACTIVATE,         Active, -,           -,        -,        -",
    "PAUSE,            -,      Paused,      -,        -,        -",
    "UNPAUSE,          -,      -,           Active,   -,        -",
    "ARCHIVE,          -,      Archived,    Archived, -,        -",
    "DRAFT,            -,      Draft,       Draft,    Draft,    -",
    "MAKE_UNAVAILABLE, -,      Unavailable, -,        -,        -",
    "MAKE_AVAILABLE,   -,      -,           -,        -,        Active"
  })
  void leadsFromSomeStatesToAnother(
      OfferingTransition transition,
      String fromDraft,
      String fromActive,
      String fromPaused,
      String fromArchived,
      String fromUnavailable) {
    assertThat(Stream.of(OfferingState.values()))
        .extracting(state -> transition.from(state).map(OfferingState::word).orElse("-"))
        .containsExactly(fromDraft, fromActive, fromPaused, fromArchived, fromUnavailable);
  }
}
