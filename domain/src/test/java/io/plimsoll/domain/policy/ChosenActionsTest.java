package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.policy.OptionValue.Json;
import io.plimsoll.domain.policy.OptionValue.Notice;
import io.plimsoll.domain.policy.OptionValue.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        new PolicyActions(Set.of(), Map.of(NOTIFY_EXTERNAL_USER, new Text("ops@example.org")));

    assertThat(actions.options()).containsOnlyKeys(NOTIFY_EXTERNAL_USER);
  }

  @Test
  void tellExternalsByTextOrObject() {
    String list = " a@example.org,, b@example.org";

    for (OptionValue option : List.of(new Text(list), notice(list))) {
      assertThat(setting(NOTIFY_EXTERNAL_USER, option).checked().externalAddresses())
          .containsExactly("a@example.org", "b@example.org");
    }
    assertThat(setting(NOTIFY_EXTERNAL_USER, notice()).checked().externalAddresses()).isEmpty();
  }

  @Test
  void tellOwnersByTextOrObject() {
    for (OptionValue option : List.of(new Text("consumers"), notice("consumers"))) {
      assertThat(setting(NOTIFY_ORGANIZATION_OWNERS, option).checked().owners())
          .isEqualTo(NotifiedOwners.CONSUMERS);
    }
    assertThat(setting(NOTIFY_ORGANIZATION_OWNERS, notice()).checked().owners())
        .isEqualTo(NotifiedOwners.ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ops@", "a@b.ch\r\nBcc: x@y.ch", "a@b.ch\n,c@d.ch", "a@b.ch\t", "a@b.ch;c@d.ch"})
  void refuseRecipientsThatAreNoAddresses(String list) {
    assertRefused(
        NOTIFY_EXTERNAL_USER, new Text(list), "Options for notify_external_user are invalid.");
    assertRefused(
        NOTIFY_EXTERNAL_USER,
        notice(list),
        "Options for notify_external_user are invalid:"
            + " recipients is at most 100 e-mail addresses with commas between them.");
  }

  @Test
  void refuseMoreAddressesThanAMailShouldGoTo() {
    String hundred = "a@b.ch,".repeat(100);

    assertThat(setting(NOTIFY_EXTERNAL_USER, notice(hundred)).checked().externalAddresses())
        .hasSize(100);
    assertRefused(NOTIFY_EXTERNAL_USER, notice(hundred + "a@b.ch"), "at most 100");
  }

  @Test
  void refuseRecipientsThatAreNoText() {
    assertRefused(NOTIFY_EXTERNAL_USER, new Json("[1]"), "Options for notify_external_user");
    assertRefused(
        NOTIFY_ORGANIZATION_OWNERS,
        new Json("null"),
        "Options for notify_organization_owners are invalid:"
            + " they are \"provider\", \"consumers\" or an object.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "all", "Provider", "provider,consumers"})
  void refuseOwnersThatThereAreNot(String owners) {
    assertRefused(NOTIFY_ORGANIZATION_OWNERS, new Text(owners), "they are \"provider\"");
    assertRefused(
        NOTIFY_ORGANIZATION_OWNERS,
        notice(owners),
        "Options for notify_organization_owners are invalid:"
            + " recipients is \"provider\" or \"consumers\".");
  }

  @Test
  void areReadableWithSettingsThatWereOnceAllowed() {
    assertThat(setting(NOTIFY_ORGANIZATION_OWNERS, new Text("x")).owners())
        .isEqualTo(NotifiedOwners.ALL);
    assertThat(setting(NOTIFY_ORGANIZATION_OWNERS, new Json("5")).owners())
        .isEqualTo(NotifiedOwners.ALL);
    assertThat(setting(NOTIFY_EXTERNAL_USER, new Text("a@b.ch,x,")).externalAddresses())
        .containsExactly("a@b.ch");
  }

  @Test
  void warnAtWhatAnyChosenActionWarnsAt() {
    PolicyActions actions =
        new PolicyActions(
            Set.of(NOTIFY_EXTERNAL_USER),
            Map.of(
                NOTIFY_EXTERNAL_USER, warning(80, 50, 100),
                NOTIFY_ORGANIZATION_OWNERS, warning(20)));

    assertThat(actions.thresholds()).containsExactly(50, 80, 100);
    assertThat(actions.warningAt(Set.of(20, 80))).containsExactly(NOTIFY_EXTERNAL_USER);
    assertThat(actions.warningAt(Set.of(20))).isEmpty();
    assertThat(actions.warningOf(NOTIFY_EXTERNAL_USER, 100)).isEqualTo(100);
    assertThat(actions.warningOf(NOTIFY_EXTERNAL_USER, 99)).isEqualTo(80);
    assertThat(actions.warningOf(NOTIFY_ORGANIZATION_OWNERS, 99)).isEqualTo(20);
    assertThat(actions.warningOf(NOTIFY_ORGANIZATION_OWNERS, 19)).isEqualTo(19); // none is left
  }

  @Test
  void warnAtAFewDifferentPartsOfALimit() {
    assertThat(warning(1, 2, 3, 4, 5, 6, 7, 8, 9, 100).warnAtPercent().orElseThrow()).hasSize(10);
    for (List<Integer> wrong :
        List.of(
            List.of(0),
            List.of(101),
            List.of(-1),
            List.of(5, 5),
            List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))) {
      assertThatThrownBy(() -> warning(wrong.toArray(Integer[]::new)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "warn_at_percent is a list of at most 10 different whole numbers from 1 to 100");
    }
  }

  private static void assertRefused(PolicyAction action, OptionValue option, String message) {
    assertThatThrownBy(() -> setting(action, option).checked())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static PolicyActions setting(PolicyAction action, OptionValue option) {
    return new PolicyActions(Set.of(), Map.of(action, option));
  }

  private static Notice notice() {
    return new Notice(Optional.empty(), Optional.empty());
  }

  private static Notice notice(String recipients) {
    return new Notice(Optional.of(recipients), Optional.empty());
  }

  private static Notice warning(Integer... percents) {
    return new Notice(Optional.empty(), Optional.of(List.of(percents)));
  }

  @Test
  void areKnownByTheirWords() {
    assertThat(Worded.of(PolicyAction.class, "notify_organization_owners"))
        .contains(NOTIFY_ORGANIZATION_OWNERS);
    assertThat(Worded.of(PolicyAction.class, "NOTIFY_ORGANIZATION_OWNERS")).isEmpty();
    assertThat(BLOCK_CREATION_OF_NEW_RESOURCES.word()).isEqualTo("block_creation_of_new_resources");
  }
}
