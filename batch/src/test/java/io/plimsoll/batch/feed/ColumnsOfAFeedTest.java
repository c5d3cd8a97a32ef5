package io.plimsoll.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.usage.UsageAmount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsOfAFeedTest {

  @Test
  void readsPlainDecimals() {
    assertThat(Columns.amount("80.16")).isEqualTo(UsageAmount.of("80.16"));
    assertThat(Columns.amount("0")).isEqualTo(UsageAmount.of("0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 1", "1e3", "1,5", "+1", "0x10", ".5", "1.", "NaN", "-1", "1.005", "١"})
  void refusesOtherAmounts(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Columns.amount(text));
  }

  @Test
  void refusesHugeAmountsQuickly() {
    assertThatIllegalArgumentException().isThrownBy(() -> Columns.amount("9".repeat(1_000_000)));
    assertThatIllegalArgumentException().isThrownBy(() -> Columns.amount("9".repeat(19)));
  }

  @Test
  void readsLimitsInTheirOrder() {
    assertThat(Columns.limits("jobs=20;cpu=hours=9007199254740991").byComponent())
        .containsExactly(
            Map.entry(new ComponentType("jobs"), new Limit(20)),
            Map.entry(new ComponentType("cpu=hours"), new Limit(Limit.MAX)));
    assertThat(Columns.limits("").byComponent()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jobs",
        "jobs=",
        "=1",
        "jobs=-1",
        "jobs=1.5",
        "jobs=9007199254740992",
        "jobs=1;jobs=2",
        "jobs=1;",
        ";",
        "jobs= 1",
        "jobs=99999999999999999999"
      })
  void refusesOtherLimits(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Columns.limits(text));
  }

  @Test
  void readsUuidsWithAndWithoutDashes() {
    assertThat(Columns.policyId("c0f86eb77d1f5039820a3d9dc88948dd"))
        .isEqualTo(Columns.policyId("C0F86EB7-7d1f-5039-820a-3d9dc88948dd"))
        .hasToString("c0f86eb7-7d1f-5039-820a-3d9dc88948dd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1-1-1-1", "c0f86eb7-7d1f-5039-820a-3d9dc88948d", "policy"})
  void refusesOtherUuids(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Columns.policyId(text));
  }

  @Test
  void readsListsOfGroupsAndActions() {
    assertThat(Columns.groups("a b;c")).containsExactly(new Name("a b"), new Name("c"));
    assertThat(Columns.groups("")).isEmpty();
    assertThat(Columns.actions("notify_organization_owners,block_creation_of_new_resources"))
        .isEqualTo(
            List.of(
                PolicyAction.NOTIFY_ORGANIZATION_OWNERS,
                PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "notify_organization_owners, notify_external_user", "explode"})
  void refusesUnknownActions(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Columns.actions(text))
        .withMessageContaining("notify_external_user");
  }

  @Test
  void readsFlagsAndPeriods() {
    assertThat(Columns.flag("true")).isTrue();
    assertThat(Columns.flag("false")).isFalse();
    assertThat(Columns.period("3")).isEqualTo(Period.MONTH_3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TRUE", "yes", "1 "})
  void refusesOtherFlagsAndPeriods(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Columns.flag(text));
    assertThatIllegalArgumentException().isThrownBy(() -> Columns.period(text));
  }
}
