package io.plimsoll.domain.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningSecretsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

  private final SigningSecret first = secret(1);
  private final SigningSecret second = secret(2);
  private final SigningSecret third = secret(3);

  private static SigningSecret secret(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return SigningSecret.of(key);
  }

  @Test
  void aSecretIsWrittenAsReceiversKnowIt() {
    assertThat(first.text()).isEqualTo("whsec_" + "AQEB".repeat(10) + "AQE=");
    assertThat(new SigningSecret(first.text()).key()).hasSize(32).containsOnly(1);
    assertThat(first).hasToString("whsec_...");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 23, 65})
  void aSecretIsNeitherShortNorLong(int bytes) {
    assertThatThrownBy(() -> SigningSecret.of(new byte[bytes]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 64})
  void aSecretMayBeAsShortOrLongAsReceiversTake(int bytes) {
    assertThat(SigningSecret.of(new byte[bytes]).key()).hasSize(bytes);
  }

  @Test
  void aSecretHasItsPrefix() {
    assertThatThrownBy(() -> new SigningSecret(first.text().substring(6)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theFormerSecretSignsForADay() {
    SigningSecrets rotated = SigningSecrets.of(first).rotated(second, NOW);
    Instant end = NOW.plus(SigningSecrets.OVERLAP);

    assertThat(SigningSecrets.of(first).at(NOW)).containsExactly(first);
    assertThat(rotated.at(NOW)).containsExactly(second, first);
    assertThat(rotated.at(end.minusNanos(1))).containsExactly(second, first);
    assertThat(rotated.at(end)).containsExactly(second);
  }

  @Test
  void whatIsRotatedTwiceForgetsTheFirst() {
    SigningSecrets rotated =
        SigningSecrets.of(first).rotated(second, NOW).rotated(third, NOW.plusSeconds(1));

    assertThat(rotated.at(NOW.plusSeconds(1))).containsExactly(third, second);
  }
}
