package io.plimsoll.persistence.policy;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static java.util.Objects.requireNonNull;
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

/** Changes that race for the policies of one offering. */
abstract class Races {
  static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final BillingMonth MONTH = BillingMonth.of(2026, 3);
  private static final Duration HEAD_START = Duration.ofMillis(300);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  abstract AdaptersUnderTest database();

  // the common pool may have one thread only, on which nothing races
  private static final Executor THREAD_EACH = task -> new Thread(task).start();

  PortsUnderTest ports;
  MarketplaceSeed seed;
  Viewer staff;

  @BeforeEach
  void twoOrganizationsUseOneOffering() {
    ports = database().ports();
    seed = new MarketplaceSeed(ports);
    seed.offering("cluster").with("cpu", "gpu");
    seed.offering("store").with("cpu", "gpu");
    for (String name : List.of("physics", "biology")) {
      seed.organization(name);
      seed.resource(name + " on cluster").of("cluster").boughtBy(name);
    }
    User user = seed.user("staff");
    staff = new Viewer(user.id(), user.username(), true, false, Map.of());
  }

  /** The second change has time to go wrong before the first one commits. */
  void race(Runnable first, Runnable second) {
    CountDownLatch firstIsDone = new CountDownLatch(1);
    CountDownLatch firstMayCommit = new CountDownLatch(1);
    CompletableFuture<Void> one =
        CompletableFuture.runAsync(
            () ->
                ports
                    .unitOfWork()
                    .complete(() -> {
                      first.run();
                      firstIsDone.countDown();
                      await(firstMayCommit);
                      return true;
                    }),
            THREAD_EACH);
    await(firstIsDone);
    CompletableFuture<Void> two = CompletableFuture.runAsync(second, THREAD_EACH);
    try {
      two.get(HEAD_START.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // it waits for the first one, as it should
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    firstMayCommit.countDown();
    CompletableFuture.allOf(one, two).orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void assertStateIsTrue(PolicyId id, boolean fired) {
    OfferingUsagePolicy policy = requireNonNull(ports.policies().find(Set.of(id)).get(id));
    UsageTotals measured = requireNonNull(ports.meter().measure(Set.of(id), MONTH).get(id));
    assertThat(policy.judge(measured).exceeded()).isEqualTo(fired);
    assertThat(policy.hasFired()).isEqualTo(fired);
  }

  PolicyId stored(String offering, String component, long limit) {
    return seed.policy(
            aPolicy()
                .of(seed.offering(offering).id())
                .limiting(component, limit)
                .over(Period.MONTH_3)
                .build())
        .id();
  }

  PolicyId onlyPolicy() {
    return new PolicyId(new UUID(0, 1));
  }

  void define(String offering, String component, long limit) {
    DefinePolicy.Result result =
        DefinePolicy.using(
                ports.policies(),
                ports.offerings(),
                ports.components(),
                ports.groups(),
                evaluator(),
                events(),
                ports.unitOfWork(),
                () -> onlyPolicy().value(),
                InstantSource.fixed(NOW),
                ZoneOffset.UTC)
            .define(new DefinePolicy.Command(staff, draft(offering, component, limit)));
    assertThat(result).isInstanceOf(DefinePolicy.Result.Defined.class);
  }

  void amend(PolicyId policy, String offering, String component, long limit) {
    AmendPolicy.Result result =
        AmendPolicy.using(
                ports.policies(),
                ports.offerings(),
                ports.components(),
                ports.groups(),
                evaluator(),
                events(),
                ports.unitOfWork(),
                InstantSource.fixed(NOW),
                ZoneOffset.UTC)
            .amend(
                new AmendPolicy.Command(
                    staff, policy, present -> draft(offering, component, limit)));
    assertThat(result).isInstanceOf(AmendPolicy.Result.Amended.class);
  }

  private PolicyDraft draft(String offering, String component, long limit) {
    return new PolicyDraft(
        seed.offering(offering).id(),
        true,
        Set.of(),
        Period.MONTH_1,
        new ComponentLimits(Map.of(new ComponentType(component), new Limit(limit))),
        PolicyActions.of(List.of()));
  }

  void report(String organization, String component, String amount) {
    RecordUsage.using(
            ports.ledger(),
            ports.policies(),
            evaluator(),
            ports.resources(),
            ports.offerings(),
            ports.components(),
            ports.projects(),
            ports.events(),
            UUID::randomUUID,
            ports.unitOfWork(),
            InstantSource.fixed(NOW))
        .record(
            new RecordUsage.Command(
                List.of(seed.usageOf(organization + " on cluster", component, MONTH, amount)),
                MONTH,
                EvaluationCause.usageReportedBy("agent")));
  }

  void evaluate(PolicyId policy) {
    evaluator()
        .evaluate(
            new EvaluatePolicies.Command(Set.of(policy), MONTH, EvaluationCause.run("night")));
  }

  PolicyEvents events() {
    return new PolicyEvents(ports.events(), ports.offerings(), UUID::randomUUID);
  }

  EvaluatePolicies evaluator() {
    return EvaluatePolicies.using(
        ports.policies(),
        ports.meter(),
        ports.history(),
        ports.outbox(),
        events(),
        ports.unitOfWork(),
        InstantSource.fixed(NOW));
  }
}
