package io.plimsoll.bootstrap.command;

import static io.plimsoll.domain.policy.PolicyFixture.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.evaluation.JudgePolicies.Judgement;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Audience.AllOrganizations;
import io.plimsoll.domain.policy.ComponentLimits;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyTerms;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictsInPrintTest {
  private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
  private static final ComponentType CPU = new ComponentType("cpu_hours");
  private static final String POLICY = "0a1b2c3d-0000-4000-8000-000000000001";

  private final Recording recording = new Recording();
  private final Offering offering =
      new Offering(
          new OfferingId(UUID.randomUUID()),
          new BackendId("cluster \"1\""),
          new Name("A cluster with a name that is much too long for any table"),
          new OrganizationId(UUID.randomUUID()));

  @Test
  void aLineOfJsonHasTheKeysInOrderAndTheTotalAsText() {
    new VerdictJson(recording.console(false).out())
        .accept(JudgedPolicy.wouldBe(judged("12345678901234567890.50", 100)));

    assertThat(recording.out().lines())
        .containsExactly(
            "{\"policy\":\"0a1b2c3d-0000-4000-8000-000000000001\",\"offering\":\"cluster \\\"1\\\"\","
                + "\"period\":3,\"fired\":true,\"changed\":true,\"limits\":[{\"component\":\"cpu_hours\","
                + "\"total\":\"12345678901234567890.50\",\"limit\":100,\"exceeded\":true}]}");
  }

  @Test
  void noLineOfTheTableIsWiderThan120Columns() {
    print(judged("99999999999999999.99", Limit.MAX));
    print(judged("999999999999999999.99", 1));

    assertThat(recording.out().lines()).allMatch(line -> line.length() <= 120);
    assertThat(recording.out()).contains("0a1b2c3d  A cluster with a name…  3 month ");
  }

  @Test
  void aShareIsAbove100ExactlyWhenTheLimitIsExceeded() {
    print(judged("99999.99", 100_000));
    print(judged("100000.00", 100_000));
    print(judged("100000.01", 100_000));

    assertThat(recording.out()).containsSubsequence(" 99.9% ", " 100.0% ", " 100.1% ");
  }

  @Test
  void aLimitOfZeroHasNoShare() {
    print(judged("1.00", 0));

    assertThat(recording.out()).containsPattern("1\\.00 +0 +- +fires");
  }

  @Test
  void thePolicyThatWasFiredAndExceedsNothingWouldBeReset() {
    Judgement reached = judged("100.00", 100);
    OfferingUsagePolicy watching = reached.policy();
    OfferingUsagePolicy fired =
        watching.after(watching.evaluate(used("101.00"), MONTH, CREATED), MONTH);
    VerdictTable table = table();

    table.accept(JudgedPolicy.wouldBe(new Judgement(fired, offering, reached.verdict())));
    table.printSummary("as of 2026-01");

    assertThat(recording.out()).contains("is reset");
    assertThat(recording.out()).endsWith("1 policies, 0 fired, 1 changed (as of 2026-01)\n");
  }

  @Test
  void aPolicyWithinItsLimitsIsOnlyCounted() {
    VerdictTable table = table();

    table.accept(JudgedPolicy.wouldBe(judged("100.00", 100)));
    table.printSummary("as of 2026-01");

    assertThat(recording.out()).isEqualTo("1 policies, 0 fired, 0 changed (as of 2026-01)\n");
  }

  private void print(Judgement judgement) {
    new VerdictTable(recording.console(false).out(), all -> true)
        .accept(JudgedPolicy.wouldBe(judgement));
  }

  private VerdictTable table() {
    return new VerdictTable(recording.console(false).out(), JudgedPolicy::isRemarkable);
  }

  private Judgement judged(String used, long limit) {
    OfferingUsagePolicy policy =
        OfferingUsagePolicy.define(
            new PolicyId(UUID.fromString(POLICY)),
            new PolicyTerms(
                offering.id(),
                new AllOrganizations(),
                Period.MONTH_3,
                new ComponentLimits(Map.of(CPU, new Limit(limit))),
                PolicyActions.of(List.of())),
            Optional.empty(),
            CREATED);
    return new Judgement(policy, offering, policy.judge(used(used)));
  }

  private static UsageTotals used(String amount) {
    return new UsageTotals(Map.of(CPU, UsageTotal.of(amount)));
  }
}
