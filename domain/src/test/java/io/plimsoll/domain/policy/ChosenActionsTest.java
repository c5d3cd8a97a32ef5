package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.identity.Worded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChosenActionsTest {
  @Test
  void keepTheOrderInWhichTheyWereChosen() {
    PolicyActions actions =
        PolicyActions.of(List.of(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES));

    assertThat(actions.chosen())
        .containsExactly(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES);
  }

  @Test
  void countOnceWhenChosenTwice() {
    PolicyActions actions =
        PolicyActions.of(List.of(NOTIFY_ORGANIZATION_OWNERS, NOTIFY_ORGANIZATION_OWNERS));

    assertThat(actions.chosen()).containsExactly(NOTIFY_ORGANIZATION_OWNERS);
  }

  @Test
  void mayLeaveOutAnActionThatHasASetting() {
    PolicyActions actions =
        new PolicyActions(
            Set.of(), Map.of(NOTIFY_EXTERNAL_USER, new OptionValue.Text("ops@example.org")));

    assertThat(actions.options()).containsOnlyKeys(NOTIFY_EXTERNAL_USER);
  }

  @Test
  void refuseRecipientsThatAreNoAddresses() {
    assertThatThrownBy(() ->
            new PolicyActions(Set.of(), Map.of(NOTIFY_EXTERNAL_USER, new OptionValue.Text("ops@"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ops@");
  }

  @Test
  void refuseRecipientsThatAreNoText() {
    assertThatThrownBy(() ->
            new PolicyActions(Set.of(), Map.of(NOTIFY_EXTERNAL_USER, new OptionValue.Json("[1]"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void areKnownByTheirWords() {
    assertThat(Worded.of(PolicyAction.class, "notify_organization_owners"))
        .contains(NOTIFY_ORGANIZATION_OWNERS);
    assertThat(Worded.of(PolicyAction.class, "NOTIFY_ORGANIZATION_OWNERS")).isEmpty();
    assertThat(BLOCK_CREATION_OF_NEW_RESOURCES.word()).isEqualTo("block_creation_of_new_resources");
  }
}
