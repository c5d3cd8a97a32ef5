package io.plimsoll.application.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link io.plimsoll.domain.usage.UsageLedger} knows of the age of its sums. */
public abstract class AgeOfSumsContract extends PortContract {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00.123456Z");
  private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
  private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);

  @BeforeEach
  void sellToTwo() {
    seed.offering("cluster").with("cpu", "disk");
    seed.resource("a1").of("cluster").boughtBy("a");
    seed.resource("a2").of("cluster").boughtBy("a");
    seed.resource("b1").of("cluster").boughtBy("b");
  }

  @Test
  void isOfTheLastReport() {
    report(MONDAY, usage("a1", "cpu", "1"), usage("a2", "disk", "1"), usage("b1", "cpu", "1"));
    report(TUESDAY, usage("a2", "cpu", "2"));

    assertThat(reported("cpu", "a")).contains(TUESDAY);
    assertThat(reported("disk", "a")).contains(MONDAY);
    assertThat(reported("cpu", "b")).contains(MONDAY);
    assertThat(reported("disk", "b")).isEmpty();
  }

  @Test
  void isOfAReportOfTheSameAmountToo() {
    report(MONDAY, usage("a1", "cpu", "1"), usage("b1", "cpu", "1"));

    Recorded same = report(TUESDAY, usage("a1", "cpu", "1.00"));

    assertThat(same.sums().usages()).isZero();
    assertThat(ports.keptReports()).isEqualTo(2);
    assertThat(reported("cpu", "a")).contains(TUESDAY);
    assertThat(reported("cpu", "b")).contains(MONDAY);
  }

  @Test
  void isOfWhenAReportCameWhateverItsDate() {
    ReportDetails details =
        new ReportDetails(MONDAY, "late", MissingUsagePolicy.NONE, seed.user("agent").id(), null);
    ComponentUsage usage = usage("a1", "cpu", "1");
    ComponentUsage detailed = ComponentUsage.of(usage.key(), usage.amount(), details);

    report(TUESDAY, detailed);
    assertThat(reported("cpu", "a")).contains(TUESDAY);
    report(WEDNESDAY, detailed);
    assertThat(reported("cpu", "a")).contains(WEDNESDAY);
  }

  @Test
  void staysWhenSumsAreSetAnew() {
    report(MONDAY, usage("a1", "cpu", "1"), usage("b1", "disk", "1"));
    report(TUESDAY, usage("a1", "cpu", "1"));

    rebuild();

    assertThat(reported("cpu", "a")).contains(TUESDAY);
    assertThat(reported("disk", "b")).contains(MONDAY);
  }

  @Test
  void goesWithWhatChangesHands() {
    seed.resource("moving").of("cluster").in(seed.project("project", "a").id());
    report(MONDAY, usage("moving", "cpu", "10"), usage("b1", "disk", "1"));
    report(TUESDAY, usage("moving", "cpu", "10"));

    seed.project("project", "b");
    rebuild();

    assertThat(reported("cpu", "b")).contains(TUESDAY);
    assertThat(reported("disk", "b")).contains(MONDAY);
    assertThat(reported("cpu", "a")).isEmpty();
  }

  private Recorded report(Instant at, ComponentUsage... reports) {
    return inTransaction(() -> ports.ledger().record(List.of(reports), "reporter", at));
  }

  private void rebuild() {
    OrganizationId a = seed.organization("a").id();
    OrganizationId b = seed.organization("b").id();
    inTransaction(() -> ports.ledger().rebuildTotals(Set.of(a, b)));
  }

  private Optional<Instant> reported(String component, String organization) {
    return ports.reported(
        seed.offering("cluster").component(component), seed.organization(organization).id(), MARCH);
  }

  private ComponentUsage usage(String resource, String component, String amount) {
    return seed.usageOf(resource, component, MARCH, amount);
  }
}
