package io.plimsoll.persistence.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.PolicyId;
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
