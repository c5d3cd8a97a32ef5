package io.plimsoll.rest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicIdsTest {
  private static final UUID ID = UUID.fromString("a1b2c3d4-e5f6-7890-abcd-ef1234567890");

  @Test
  void dashedAndHexAreTheSame() {
    assertThat(PublicIds.parse("a1b2c3d4-e5f6-7890-abcd-ef1234567890")).hasValue(ID);
    assertThat(PublicIds.parse("A1B2C3D4E5F67890ABCDEF1234567890")).hasValue(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-1-1-1-1",
        "a1b2c3d4e5f6-7890-abcd-ef1234567890",
        "a1b2c3d4-e5f6-7890-abcd-ef123456789",
        "a1b2c3d4-e5f6-7890-abcd-ef1234567890 ",
        "g1b2c3d4-e5f6-7890-abcd-ef1234567890"
      })
  void anythingElseIsNone(String text) {
    assertThat(PublicIds.parse(text)).isEmpty();
  }
}
