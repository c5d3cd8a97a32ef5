package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.WARNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 9: the identity of a staged action")
class StagedActionIdentityTest {
  private static final PolicyId POLICY =
      new PolicyId(UUID.fromString("5c1c3a52-9f5c-4c59-9a3e-0a6c1f3b7d10"));
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

  @Test
  void isTheSameForTheSameOccasionWheneverItIsStaged() {
    StagedAction again =
        new StagedAction(POLICY, 1, NOTIFY_EXTERNAL_USER, FIRED, NOW.plusSeconds(60));

    assertThat(again.id())
        .isEqualTo(new StagedAction(POLICY, 1, NOTIFY_EXTERNAL_USER, FIRED, NOW).id());
  }

  @Test
  void isAnotherForEveryOtherOccasion() {
    Stream<StagedAction> occasions =
        Stream.of(
            new StagedAction(POLICY, 1, NOTIFY_EXTERNAL_USER, FIRED, NOW),
            new StagedAction(new PolicyId(UUID.randomUUID()), 1, NOTIFY_EXTERNAL_USER, FIRED, NOW),
            new StagedAction(POLICY, 2, NOTIFY_EXTERNAL_USER, FIRED, NOW),
            new StagedAction(POLICY, 1, NOTIFY_ORGANIZATION_OWNERS, FIRED, NOW),
            new StagedAction(POLICY, 1, NOTIFY_EXTERNAL_USER, LIFTED, NOW),
            new StagedAction(POLICY, 1, NOTIFY_EXTERNAL_USER, WARNED, NOW));

    assertThat(occasions.map(StagedAction::id)).doesNotHaveDuplicates();
  }
}
