package io.plimsoll.benchmarks.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopularityTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.02", "0.1", "1", "10", "100"})
  void tenOrganizationsUseAnOfferingOnAverage(String factor) {
    Scale scale = new Scale(new BigDecimal(factor));
    Popularity popularity = new Popularity(scale);

    assertThat(IntStream.range(0, scale.offerings()).mapToLong(popularity::users).sum())
        .isEqualTo(10L * scale.offerings())
        .isEqualTo(popularity.usersBefore(scale.offerings()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.02", "0.1", "1", "10", "100"})
  void noOfferingHasMoreUsersThanThereAreOrganizations(String factor) {
    Scale scale = new Scale(new BigDecimal(factor));

    assertThat(new Popularity(scale).users(0)).isLessThanOrEqualTo(scale.organizations());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 20})
  void theOfferingOfARankHasAsManyTimesFewerUsers(int rank) {
    Popularity popularity = new Popularity(new Scale(BigDecimal.ONE));

    assertThat((double) popularity.users(0) / popularity.users(rank - 1))
        .isCloseTo(rank, within(0.1 * rank));
  }
}
