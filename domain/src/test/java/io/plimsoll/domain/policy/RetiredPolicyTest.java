package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 12: a policy that is deleted")
class RetiredPolicyTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

  @Test
  void undoesWhatItsFiringPutInForceWhateverItsTermsSayNow() {
    OfferingUsagePolicy policy =
        aPolicy()
            .doing(NOTIFY_EXTERNAL_USER)
            .firedSince(NOW, NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)
            .atVersion(4)
            .build();

    assertThat(policy.consequencesOfRetirement(NOW))
        .containsExactly(
            new StagedAction(
                policy.id(), 4, NOTIFY_ORGANIZATION_OWNERS, StagedAction.Occasion.LIFTED, NOW));
  }

  @Test
  void hasNothingToUndoWhenItWatched() {
    OfferingUsagePolicy policy = aPolicy().doing(NOTIFY_ORGANIZATION_OWNERS).build();

    assertThat(policy.consequencesOfRetirement(NOW)).isEmpty();
  }
}
