package io.plimsoll.application.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.usage.SetUsage.Command;
import io.plimsoll.application.usage.SetUsage.Fault;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.usage.ReportingTerms.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedReportTest extends SetUsageTest {
  private static final Instant LAST_MONTH = Instant.parse("2026-02-28T23:59:59Z");
  private static final Instant THIS_MONTH = Instant.parse("2026-03-01T00:00:00Z");

  private final PlanPeriodId period = new PlanPeriodId(UUID.randomUUID());

  @Test
  void namesNeitherResourceNorPlanPeriod() {
    assertRefused(
        set(STAFF, new Command(null, null, null, List.of(cpu("1")))), new Fault.NoReference());
  }

  @Test
  void namesAResourceThatDoesNotExist() {
    ResourceId unknown = new ResourceId(UUID.randomUUID());

    assertRefused(
        set(STAFF, new Command(null, unknown, null, List.of(cpu("1")))),
        new Fault.UnknownResource(unknown));
  }

  @Test
  void namesAPlanPeriodThatDoesNotExist() {
    assertRefused(
        set(STAFF, new Command(period, seed.resource("r").id(), null, List.of(cpu("1")))),
        new Fault.UnknownPlanPeriod(period));
  }

  @Test
  void isOfAPlanPeriodThatEndedBeforeThisMonth() {
    planPeriodEnded(LAST_MONTH);
    assertRefused(
        set(STAFF, new Command(period, null, null, List.of(cpu("1")))),
        new Fault.ClosedPlanPeriod());

    planPeriodEnded(THIS_MONTH);
    assertTaken(set(STAFF, new Command(period, null, null, List.of(cpu("1")))));
  }

  @Test
  void isOfAResourceWithoutThePlanThatItsOfferingIsSoldBy() {
    terms.terms = new Terms(true, Map.of());

    assertRefused(set(STAFF, cpu("1")), new Fault.NoPlan());
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATING", "ERRED", "TERMINATED"})
  void isOfAResourceThatIsNotInUse(ResourceState state) {
    seed.resource("r").become(state);

    assertRefused(set(STAFF, cpu("1")), new Fault.NotInUse());
  }

  @ParameterizedTest
  @EnumSource(names = {"OK", "UPDATING", "TERMINATING"})
  void isNotOneOfAResourceInUse(ResourceState state) {
    seed.resource("r").become(state);

    assertTaken(set(STAFF, cpu("1")));
  }

  @ParameterizedTest
  @EnumSource
  void namesAComponentThatIsNotChargedByUse(BillingType type) {
    seed.offering("cluster").with("other", type);

    if (type == BillingType.USAGE || type == BillingType.LIMIT) {
      assertTaken(set(STAFF, item("other", "1")));
    } else {
      assertRefused(set(STAFF, item("other", "1")), invalid("other"));
    }
  }

  @Test
  void namesComponentsThatTheOfferingLacksAndKeepsGoodOnesOut() {
    assertRefused(
        set(STAFF, item("zebra", "1"), cpu("1"), item("ant", "1")), invalid("ant", "zebra"));
  }

  @Test
  void isOfTheFuture() {
    assertRefused(set(STAFF, NOW.plusSeconds(1), cpu("1")), new Fault.FutureDate());
    assertTaken(set(STAFF, NOW, cpu("1")));
  }

  @Test
  void givesADateAlthoughTheViewerMayNotReport() {
    assertRefused(set(ViewerFixture.stranger(), THIS_MONTH, cpu("1")), new Fault.DateNotAllowed());
  }

  @Test
  void isByAProviderAboutAPastMonthOfAComponentThatIsChargedByUse() {
    seed.offering("cluster").with("quota", BillingType.LIMIT);

    assertRefused(
        set(owner(), LAST_MONTH, item("quota", "1"), cpu("1")), new Fault.PastMonthNotAllowed());
    assertTaken(set(owner(), LAST_MONTH, item("quota", "1")));
    assertTaken(set(owner(), THIS_MONTH, cpu("1")));
    assertTaken(set(STAFF, LAST_MONTH, cpu("1")));
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMER_OWNER, true",
    "CUSTOMER_MANAGER, true",
    "CUSTOMER_SUPPORT, false",
    "CUSTOMER_READER, false"
  })
  void isByARoleAtTheProviderThatDoesNotReport(Role role, boolean reports) {
    Viewer viewer = ViewerFixture.holding(role, seed.organization("provider").id());

    assertThat(set(viewer, cpu("1")))
        .isInstanceOf(reports ? Outcome.Done.class : Outcome.Forbidden.class);
  }

  @Test
  void isByTheOwnerOfTheConsumer() {
    Viewer consumer = ViewerFixture.ownerOf(seed.organization("university").id());

    assertThat(set(consumer, cpu("1"))).isEqualTo(Outcome.forbidden());
  }

  @Test
  void isToldItsFaultsBeforeItIsToldThatTheViewerMayNotReport() {
    assertRefused(set(ViewerFixture.stranger(), item("ant", "1")), invalid("ant"));
  }

  private static Fault invalid(String... types) {
    Set<ComponentType> invalid =
        Stream.of(types).map(ComponentType::new).collect(Collectors.toSet());
    return new Fault.InvalidComponents(new TreeSet<>(invalid));
  }

  private void planPeriodEnded(Instant end) {
    ports
        .planPeriods()
        .open(
            new PlanPeriod(
                period,
                seed.resource("r").id(),
                new PlanId(UUID.randomUUID()),
                Instant.EPOCH,
                end));
  }
}
