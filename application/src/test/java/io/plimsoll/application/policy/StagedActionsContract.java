package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link io.plimsoll.domain.policy.StagedActions} does. */
@DisplayName("Rule 9: staged actions")
public abstract class StagedActionsContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00.123456Z");

  private final PolicyId policy = new PolicyId(UUID.randomUUID());

  @Test
  void areTakenUpUntilTheyHaveRun() {
    StagedAction action = staged(NOTIFY_ORGANIZATION_OWNERS, 3, FIRED);
    StagedAction other = staged(NOTIFY_EXTERNAL_USER, 3, FIRED);

    assertThat(takenUp(action.id())).contains(action);

    inTransaction(() -> ports.actions().finish(action, NOW));

    assertThat(takenUp(action.id())).isEmpty();
    assertThat(takenUp(other.id())).contains(other);
  }

  @Test
  void areNotThereUnlessTheyWereStaged() {
    assertThat(takenUp(UUID.randomUUID())).isEmpty();
  }

  @Test
  void overtakeWhatHasNotRunOfTheSameActionOfTheSamePolicy() {
    StagedAction fired = staged(NOTIFY_ORGANIZATION_OWNERS, 3, FIRED);
    StagedAction lifted = staged(NOTIFY_ORGANIZATION_OWNERS, 4, LIFTED);
    StagedAction other = staged(NOTIFY_EXTERNAL_USER, 4, LIFTED);

    assertThat(isOvertaking(lifted)).isTrue();
    assertThat(isOvertaking(fired)).isFalse();
    assertThat(isOvertaking(other)).isFalse();

    inTransaction(() -> ports.actions().finish(fired, NOW));

    assertThat(isOvertaking(lifted)).isFalse();
  }

  private StagedAction staged(PolicyAction action, long version, StagedAction.Occasion occasion) {
    StagedAction staged = new StagedAction(policy, version, action, occasion, NOW);
    inTransaction(() -> ports.outbox().stage(List.of(staged)));
    return staged;
  }

  private Optional<StagedAction> takenUp(UUID id) {
    return inTransaction(() -> ports.actions().takeUp(id));
  }

  private boolean isOvertaking(StagedAction action) {
    return inTransaction(() -> ports.actions().isOvertaking(action));
  }
}
