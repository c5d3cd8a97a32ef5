package io.plimsoll.persistence.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.OptionValue.Json;
import io.plimsoll.domain.policy.OptionValue.Text;
import io.plimsoll.domain.policy.PolicyAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyColumnsTest {

  @Test
  void actionsKeepTheirOrder() {
    String column =
        PolicyColumns.text(List.of(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES));

    assertThat(column).isEqualTo("notify_organization_owners,block_creation_of_new_resources");
    assertThat(PolicyColumns.actions(column))
        .containsExactly(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES);
  }

  @Test
  void noActionsAreAnEmptyText() {
    assertThat(PolicyColumns.text(Set.<PolicyAction>of())).isEmpty();
    assertThat(PolicyColumns.actions("")).isEmpty();
  }

  @Test
  void optionsAreOneJsonObject() {
    String column =
        PolicyColumns.text(
            Map.<PolicyAction, OptionValue>of(
                NOTIFY_EXTERNAL_USER, new Text("a@example.org, \"b\"@example.org")));

    assertThat(column)
        .isEqualTo("{\"notify_external_user\":\"a@example.org, \\\"b\\\"@example.org\"}");
  }

  @Test
  void noOptionsAreAnEmptyObject() {
    assertThat(PolicyColumns.text(Map.<PolicyAction, OptionValue>of())).isEqualTo("{}");
    assertThat(PolicyColumns.options("{}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "null",
        "true",
        "1e400",
        "1.10",
        "123456789012345678901234567890.12345678901234567890",
        "{}",
        "[]",
        "{ \"a\": [1, {\"b\": \"}]\"}], \"c\": null }",
        "[\"é\", \"\\u00e9\", \"𝄞\"]"
      })
  void jsonKeepsEveryCharacter(String text) {
    Map<PolicyAction, OptionValue> options =
        Map.of(
            BLOCK_CREATION_OF_NEW_RESOURCES, new Json(text),
            NOTIFY_EXTERNAL_USER, new Text("a@example.org"),
            NOTIFY_ORGANIZATION_OWNERS, new Text("provider"));

    assertThat(PolicyColumns.options(PolicyColumns.text(options))).isEqualTo(options);
  }

  @Test
  void whomAnActionTellsIsAnObject() {
    Map<PolicyAction, OptionValue> options =
        Map.of(
            NOTIFY_EXTERNAL_USER, notice(Optional.of("a@example.org"), Optional.of(List.of(80, 5))),
            NOTIFY_ORGANIZATION_OWNERS, notice(Optional.empty(), Optional.empty()));

    String column = PolicyColumns.text(options);

    assertThat(column)
        .contains("{\"recipients\":\"a@example.org\",\"warn_at_percent\":[80,5]}")
        .contains("\"notify_organization_owners\":{}");
    assertThat(PolicyColumns.options(column)).isEqualTo(options);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[5]",
        "{\"a\":1}",
        "{\"recipients\":5}",
        "{\"warn_at_percent\":\"5\"}",
        "{\"warn_at_percent\":[0]}",
        "{\"warn_at_percent\":[5,5]}",
        "{\"warn_at_percent\":[5.0]}",
        "{\"warn_at_percent\":[5,12345678901]}"
      })
  void whatWasOnceAllowedStaysAsItIs(String text) {
    Map<PolicyAction, OptionValue> options = Map.of(NOTIFY_ORGANIZATION_OWNERS, new Json(text));

    assertThat(PolicyColumns.options(PolicyColumns.text(options))).isEqualTo(options);
  }

  private static OptionValue notice(
      Optional<String> recipients, Optional<List<Integer>> warnAtPercent) {
    return new OptionValue.Notice(recipients, warnAtPercent);
  }

  @Test
  void aWordThatIsNoActionIsAnError() {
    assertThatThrownBy(() -> PolicyColumns.actions("reboot"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("reboot");
  }
}
