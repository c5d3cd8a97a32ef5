package io.plimsoll.persistence.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.policy.AmendPolicy;
import io.plimsoll.application.policy.DefinePolicy;
import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.application.usage.RecordUsage;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.ComponentLimits;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotals;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule 6: whichever of two changes comes first, the state of the policy is true after both. */
abstract class RacingChanges extends Races {
  @Test
  void twoReportsThatExceedTheLimitOnlyTogetherFireThePolicyOnce() {
    PolicyId policy = stored("cluster", "cpu", 100);

    race(() -> report("physics", "cpu", "60"), () -> report("biology", "cpu", "60"));

    assertStateIsTrue(policy, true);
    assertThat(ports.readingsOf(policy, 0)).hasSize(1);
    assertThat(ports.readingsOf(policy, 1)).isEmpty();
  }

  @Test
  void twoReportsForTheSameResourceCountOnce() {
    PolicyId policy = stored("cluster", "cpu", 100);

    race(() -> report("physics", "cpu", "60"), () -> report("physics", "cpu", "70"));

    assertStateIsTrue(policy, false);
  }

  @Test
  void aReportAndANewPolicySeeEachOther() {
    race(() -> report("physics", "cpu", "150"), () -> define("cluster", "cpu", 100));

    assertStateIsTrue(onlyPolicy(), true);
  }

  @Test
  void aNewPolicyAndAReportSeeEachOther() {
    race(() -> define("cluster", "cpu", 100), () -> report("physics", "cpu", "150"));

    assertStateIsTrue(onlyPolicy(), true);
  }

  @Test
  void aReportAndALowerLimitSeeEachOther() {
    PolicyId policy = stored("cluster", "cpu", 1000);

    race(() -> report("physics", "cpu", "150"), () -> amend(policy, "cluster", "cpu", 100));

    assertStateIsTrue(policy, true);
  }

  @Test
  void aReportAndALimitOnAnotherComponentSeeEachOther() {
    PolicyId policy = stored("cluster", "cpu", 1000);

    race(() -> report("physics", "gpu", "150"), () -> amend(policy, "cluster", "gpu", 100));

    assertStateIsTrue(policy, true);
  }

  @Test
  void aReportAndAPolicyThatMovesToItsOfferingSeeEachOther() {
    PolicyId policy = stored("store", "cpu", 100);

    race(() -> report("physics", "cpu", "150"), () -> amend(policy, "cluster", "cpu", 100));

    assertStateIsTrue(policy, true);
  }

  @Test
  void aCorrectionAndARunSeeEachOther() {
    PolicyId policy = stored("cluster", "cpu", 100);
    report("physics", "cpu", "150");
    assertStateIsTrue(policy, true);

    race(() -> evaluate(policy), () -> report("physics", "cpu", "50"));

    assertStateIsTrue(policy, false);
  }

  @Test
  void aRunAndACorrectionSeeEachOther() {
    PolicyId policy = stored("cluster", "cpu", 100);
    report("physics", "cpu", "150");

    race(() -> report("physics", "cpu", "50"), () -> evaluate(policy));

    assertStateIsTrue(policy, false);
  }
}
