package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.UseCasesUnderTest;
import io.plimsoll.application.policy.DefinePolicy.Command;
import io.plimsoll.application.policy.DefinePolicy.Result.Defined;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyState.Fired;
import io.plimsoll.domain.policy.PolicyState.Watching;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DefiningAPolicyTest extends UseCaseTest {
  @Test
  void storesItWithItsTermsCreatorAndTime() {
    Viewer viewer = owner();
    PolicyFixture fixture = aPolicy().limiting("disk", 2).limiting("cpu", 1);

    OfferingUsagePolicy policy = stored(define(useCases, viewer, fixture));

    assertThat(policy.terms()).isEqualTo(fixture.terms());
    assertThat(policy.creator()).contains(viewer.user());
    assertThat(policy.created()).isEqualTo(NOW);
    assertThat(policy.state()).isEqualTo(new Watching(NOW)); // rule 7
  }

  @Test
  @DisplayName("Rule 6: a policy that is exceeded from the start fires when it is saved")
  void evaluatesItAtOnce() {
    seed.usage("r", "cpu", MARCH, "11");
    Viewer viewer = owner();

    PolicyId id =
        define(useCases, viewer, aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS));

    assertThat(stored(id).state()).isEqualTo(new Fired(NOW, Set.of(NOTIFY_ORGANIZATION_OWNERS)));
    assertThat(ports.stagedActions()).hasSize(1);
    assertThat(
            ports.history().changedBy(EvaluationCause.policySavedBy(viewer.username()), Set.of(id)))
        .containsExactly(id);
  }

  @Test
  @DisplayName("Rule 1: the present month is that of the configured time zone")
  void evaluatesItInTheMonthOfTheZone() {
    seed.usage("r", "cpu", BillingMonth.of(2026, 4), "11");
    clock.set(Instant.parse("2026-03-31T22:30:00Z"));

    PolicyId utc = define(useCases, owner(), aPolicy().limiting("cpu", 10));
    PolicyId east =
        define(useCases.in(ZoneId.of("Europe/Tallinn")), owner(), aPolicy().limiting("cpu", 10));

    assertThat(stored(utc).hasFired()).isFalse();
    assertThat(stored(east).hasFired()).isTrue();
  }

  private static PolicyId define(UseCasesUnderTest useCases, Viewer viewer, PolicyFixture fixture) {
    DefinePolicy.Result result =
        useCases.define().define(new Command(viewer, PolicyDraft.of(fixture.terms())));
    assertThat(result).isInstanceOf(Defined.class);
    return ((Defined) result).id();
  }
}
