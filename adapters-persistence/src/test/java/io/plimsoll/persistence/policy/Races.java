package io.plimsoll.persistence.policy;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.policy.AmendPolicy;
import io.plimsoll.application.policy.CheckLimits;
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
import io.plimsoll.persistence.Race;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/** Changes that race for the policies of one offering. */
abstract class Races {
  static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final BillingMonth MONTH = BillingMonth.of(2026, 3);

  abstract AdaptersUnderTest database();

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

  void race(Runnable first, Runnable second) {
    Race.between(ports.unitOfWork(), answering(first), answering(second));
  }

  private static Supplier<Boolean> answering(Runnable work) {
    return () -> {
      work.run();
      return true;
    };
  }

  void assertStateIsTrue(PolicyId id, boolean fired) {
    OfferingUsagePolicy policy = requireNonNull(ports.policies().find(Set.of(id)).get(id));
    UsageTotals measured = requireNonNull(ports.meter().measure(Set.of(id), MONTH).get(id));
    assertThat(policy.judge(measured).exceeded()).isEqualTo(fired);
    assertThat(policy.hasFired()).isEqualTo(fired);
    assertThat(database().get(CheckLimits.class).check(MONTH, 10))
        .isEqualTo(new CheckLimits.Findings(1, 0, List.of()));
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
            new EvaluatePolicies.Command(
                Set.of(policy),
                MONTH,
                EvaluationCause.run("night"),
                new EvaluatePolicies.Changes.OfTheCalendar(
                    LocalDate.ofInstant(NOW, ZoneOffset.UTC))));
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
