package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.policy.RetirePolicy.Command;
import io.plimsoll.application.policy.RetirePolicy.Result;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedAction.Occasion;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetiringAPolicyTest extends UseCaseTest {
  @Test
  @DisplayName("Rule 12: deleting a fired policy undoes what its firing had put in force")
  void undoesWhatIsInForce() {
    OfferingUsagePolicy policy = seed.policy(firedPolicy());

    Result result = useCases.retire().retire(new Command(owner(), policy.id()));

    assertThat(result).isEqualTo(Result.RETIRED);
    assertThat(ports.policies().find(Set.of(policy.id()))).isEmpty();
    assertThat(ports.stagedActions())
        .containsExactly(
            new StagedAction(
                policy.id(), policy.version(), NOTIFY_ORGANIZATION_OWNERS, Occasion.LIFTED, NOW));
  }

  @Test
  void undoesNothingOfAPolicyThatWatches() {
    OfferingUsagePolicy policy = seed.policy(aPolicy().doing(NOTIFY_ORGANIZATION_OWNERS).build());

    useCases.retire().retire(new Command(owner(), policy.id()));

    assertThat(ports.policies().find(Set.of(policy.id()))).isEmpty();
    assertThat(ports.stagedActions()).isEmpty();
  }

  @Test
  void findsNothingTheSecondTime() {
    OfferingUsagePolicy policy = seed.policy(firedPolicy());
    useCases.retire().retire(new Command(owner(), policy.id()));

    assertThat(useCases.retire().retire(new Command(owner(), policy.id())))
        .isEqualTo(Result.NOT_FOUND);
    assertThat(ports.stagedActions()).hasSize(1);
  }

  @Test
  void keepsThePolicyWhenNothingCanBeStaged() {
    OfferingUsagePolicy policy = seed.policy(firedPolicy());
    RetirePolicy withBrokenOutbox =
        useCases
            .staging(actions -> {
              throw new IllegalStateException("no room");
            })
            .retire();

    assertThatThrownBy(() -> withBrokenOutbox.retire(new Command(owner(), policy.id())))
        .isInstanceOf(IllegalStateException.class);

    assertThat(stored(policy.id())).isEqualTo(policy);
  }

  private OfferingUsagePolicy firedPolicy() {
    return aPolicy()
        .firedSince(NOW, NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)
        .build();
  }
}
