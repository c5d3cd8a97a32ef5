package io.plimsoll.persistence.marketplace;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.BLOCK_MODIFICATION_OF_EXISTING_RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.UseCasesUnderTest;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.marketplace.BlockedByPolicy;
import io.plimsoll.application.marketplace.MaintainOrders.Command;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal;
import io.plimsoll.application.marketplace.MaintainOrders.Step;
import io.plimsoll.application.marketplace.MaintainResources;
import io.plimsoll.application.marketplace.MaintainResources.Change;
import io.plimsoll.application.marketplace.OrderFixture;
import io.plimsoll.application.marketplace.ResourceSide;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.persistence.AdaptersUnderTest;
import io.plimsoll.persistence.Race;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whichever comes first, nothing is ordered or changed after a policy that blocks it has fired. */
abstract class RacingOrders {
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final BillingMonth MONTH = BillingMonth.of(2026, 3);

  private final AtomicInteger attempts = new AtomicInteger();
  private PortsUnderTest ports;
  private UseCasesUnderTest useCases;
  private Viewer staff;
  private Project project;
  private OfferingId offering;
  private PolicyId policy;
  private ResourceId resource;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void aLimitIsExceededButNobodyHasEvaluatedIt() {
    ports = database().ports();
    useCases = new UseCasesUnderTest(ports, InstantSource.fixed(NOW), ZoneOffset.UTC);
    MarketplaceSeed seed = new MarketplaceSeed(ports);
    seed.offering("cluster").with("cpu");
    offering = seed.offering("cluster").id();
    resource = seed.resource("r").of("cluster").boughtBy("university").id();
    seed.usage("r", "cpu", MONTH, "11");
    policy =
        seed.policy(
                PolicyFixture.aPolicy()
                    .of(seed.offering("cluster").id())
                    .limiting("cpu", 10)
                    .doing(
                        BLOCK_CREATION_OF_NEW_RESOURCES, BLOCK_MODIFICATION_OF_EXISTING_RESOURCES)
                    .build())
            .id();
    project = seed.project("p", "university");
    User user = seed.user("staff");
    staff = new Viewer(user.id(), user.username(), true, false, Map.of());
  }

  @Test
  void anOrderThatComesSecondIsRefused() {
    Race<?> race = race(this::evaluate, this::order);

    assertThat(race.secondWaited()).isTrue();
    assertThat(race.outcome())
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.why()).isInstanceOf(BlockedByPolicy.class));
  }

  @Test
  void aFiringThatComesSecondWaitsForTheOrder() {
    Race<?> race = race(this::order, this::evaluate);

    assertThat(race.secondWaited()).isTrue();
    assertThat(ports.policies().find(Set.of(policy)).get(policy))
        .matches(fired -> fired.hasFired());
  }

  @Test
  void aChangeThatComesSecondIsRefused() {
    Race<?> race = race(this::evaluate, this::limit);

    assertThat(race.secondWaited()).isTrue();
    assertThat(race.outcome()).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aFiringThatComesSecondWaitsForTheChange() {
    Race<?> race = race(this::limit, this::evaluate);

    assertThat(race.secondWaited()).isTrue();
  }

  @Test
  void aReportThatHasTheResourceGoesOnToThePoliciesWhileAChangeWaits() {
    Race<?> race =
        Race.between(
            doingAtLast(this::evaluate),
            () -> locked(() -> ports.ledger().lock(Set.of(resource))),
            this::limit);

    assertThat(race.secondWaited()).isTrue();
    assertThat(race.outcome()).isInstanceOf(Outcome.Refused.class);
    assertThat(attempts).as("nobody has to try again").hasValue(2);
  }

  @Test
  void aHandoverThatHasTheOwnerGoesOnToTheResourceWhileAChangeWaits() {
    Resource present = ports.resources().byId(Set.of(resource)).values().iterator().next();

    Race<?> race =
        Race.between(
            doingAtLast(() -> ports.resources().save(List.of(present))),
            () -> locked(() -> ports.ledger().lockOwners(Set.of(project.organization()))),
            this::limit);

    assertThat(race.secondWaited()).isTrue();
    assertThat(race.outcome()).isInstanceOf(Outcome.Done.class);
    assertThat(attempts).as("nobody has to try again").hasValue(2);
  }

  @Test
  void anOrderIsMovedOnByOneOfTwoWhoTry() {
    OrderId order = ((Outcome.Done<OrderId, Refusal>) order()).value();

    Race<?> race =
        race(() -> move(order, Step.APPROVE_AS_PROVIDER), () -> move(order, Step.CANCEL));

    assertThat(race.outcome()).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aResourceIsOrderedToEndOnce() {
    Race<?> race = race(this::terminate, this::terminate);

    assertThat(race.secondWaited()).isTrue();
    assertThat(race.outcome()).isEqualTo(Outcome.refused(Refusal.Fault.ORDER_IS_UNDER_WAY));
  }

  private <T> Race<T> race(Supplier<?> first, Supplier<T> second) {
    return Race.between(ports.unitOfWork(), first, second);
  }

  private Object evaluate() {
    return useCases
        .evaluate()
        .evaluate(
            new EvaluatePolicies.Command(Set.of(policy), MONTH, EvaluationCause.run("night")));
  }

  private Outcome<OrderId, Refusal> order() {
    return useCases.orders().maintain(staff, OrderFixture.ofResource(offering, project));
  }

  private static Object locked(Runnable lock) {
    lock.run();
    return lock;
  }

  /** Does this as well, after all else and before it commits. */
  private UnitOfWork doingAtLast(Runnable last) {
    return new UnitOfWork() {
      @Override
      public <T> T complete(Supplier<T> work) {
        return ports
            .unitOfWork()
            .complete(() -> {
              T outcome = work.get();
              attempts.incrementAndGet();
              last.run();
              return outcome;
            });
      }
    };
  }

  private Outcome<ResourceId, MaintainResources.Refusal> limit() {
    Change change =
        new Change.SetLimits(() -> {
          attempts.incrementAndGet();
          return Map.of(new ComponentType("cpu"), 7L);
        });
    return useCases
        .resources()
        .maintain(staff, new MaintainResources.Command(resource, ResourceSide.PROVIDER, change));
  }

  private Outcome<OrderId, Refusal> terminate() {
    return useCases
        .orders()
        .maintain(staff, new Command.Terminate(resource, ResourceSide.CONSUMER, () -> "{}"));
  }

  private Outcome<OrderId, Refusal> move(OrderId order, Step step) {
    return useCases.orders().maintain(staff, new Command.Move(order, step));
  }
}
