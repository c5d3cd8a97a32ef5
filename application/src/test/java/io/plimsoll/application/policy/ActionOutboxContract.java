package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link ActionOutbox} does. */
@DisplayName("Rule 9: the outbox of actions")
public abstract class ActionOutboxContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00.123456Z");
  private final PolicyId policy = new PolicyId(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource
  void keepsEveryAction(PolicyAction action) {
    StagedAction staged = new StagedAction(policy, 3, action, FIRED, NOW);

    stage(staged);

    assertThat(ports.stagedActions()).containsExactly(staged);
  }

  @Test
  void keepsEveryOccasion() {
    StagedAction run = new StagedAction(policy, 3, NOTIFY_ORGANIZATION_OWNERS, FIRED, NOW);
    StagedAction undo = new StagedAction(policy, 3, NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW);
    StagedAction later = new StagedAction(policy, 4, NOTIFY_ORGANIZATION_OWNERS, FIRED, NOW);

    stage(run, undo);
    stage(later);
    stage();

    assertThat(ports.stagedActions()).containsExactlyInAnyOrder(run, undo, later);
  }

  @Test
  void stagesTheSameOccasionOnce() {
    StagedAction first = new StagedAction(policy, 3, NOTIFY_ORGANIZATION_OWNERS, FIRED, NOW);
    StagedAction again =
        new StagedAction(policy, 3, NOTIFY_ORGANIZATION_OWNERS, FIRED, NOW.plusSeconds(60));

    stage(first);
    stage(again);
    stage(first, again);

    assertThat(ports.stagedActions()).containsExactly(first);
  }

  @Test
  void stagesNothingWhenTheTransactionRollsBack() {
    StagedAction action = new StagedAction(policy, 3, NOTIFY_ORGANIZATION_OWNERS, FIRED, NOW);

    assertThatThrownBy(() ->
            inTransaction(() -> {
              ports.outbox().stage(List.of(action));
              throw new IllegalStateException("roll back");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(ports.stagedActions()).isEmpty();
  }

  private void stage(StagedAction... actions) {
    inTransaction(() -> ports.outbox().stage(List.of(actions)));
  }
}
