package io.plimsoll.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Worded;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarketplaceWordsTest {
  @ParameterizedTest
  @CsvSource({"fixed, false", "usage, true", "limit, true", "one, false", "few, false"})
  void billingTypesTakeUsageOrNot(String word, boolean takesUsage) {
    assertThat(Worded.of(BillingType.class, word).map(BillingType::takesUsage))
        .contains(takesUsage);
  }

  @Test
  void otherWordsAreNoBillingType() {
    assertThat(Worded.of(BillingType.class, "USAGE")).isEmpty();
    assertThat(Worded.of(BillingType.class, "free")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void resourceStatesAreKnownByTheirWords(ResourceState state) {
    assertThat(Worded.of(ResourceState.class, state.word())).contains(state);
  }

  @Test
  void otherWordsAreNoResourceState() {
    assertThat(Worded.of(ResourceState.class, "ok")).isEmpty();
  }

  @Test
  void measuredUnitsHaveAtMost30Characters() {
    assertThat(componentMeasuredIn("x".repeat(30)).measuredUnit()).hasSize(30);
    assertThatThrownBy(() -> componentMeasuredIn("x".repeat(31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("30");
  }

  private static OfferingComponent componentMeasuredIn(String unit) {
    return new OfferingComponent(
        new ComponentId(UUID.randomUUID()),
        new OfferingId(UUID.randomUUID()),
        new ComponentType("cpu_hours"),
        new Name("CPU hours"),
        unit,
        BillingType.USAGE);
  }
}
