package io.plimsoll.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger.Changed;
import io.plimsoll.domain.usage.UsageLedger.SumChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which policies every {@link OfferingUsagePolicies} says that a change of usage touches. */
@DisplayName("Rule 6: policies touched by a change of usage")
public abstract class TouchedPoliciesContract extends PortContract {
  @BeforeEach
  void sellComponents() {
    seed.offering("cluster").with("cpu", "disk");
    seed.offering("cloud").with("cpu");
    seed.organization("a").inGroups("biology", "physics");
    seed.organization("b").inGroups("chemistry");
  }

  @Test
  void limitTheComponent() {
    PolicyId cpu = policyLimiting("cluster", "cpu");
    PolicyId disk = policyLimiting("cluster", "disk");
    PolicyId both =
        seed.policy(aPolicyOf("cluster").limiting("cpu", 1).limiting("disk", 1).build()).id();
    seed.policy(aPolicyOf("cluster").build());

    assertThat(touchedBy("cpu", "a")).containsExactlyInAnyOrder(cpu, both);
    assertThat(touchedBy("disk", "a")).containsExactlyInAnyOrder(disk, both);
  }

  @Test
  void areOfTheOfferingOfTheComponent() {
    PolicyId cluster = policyLimiting("cluster", "cpu");
    policyLimiting("cloud", "cpu");

    assertThat(touchedBy("cpu", "a")).containsExactly(cluster);
  }

  @Test
  void haveTheOrganizationInTheirAudience() {
    PolicyId all = policyLimiting("cluster", "cpu");
    PolicyId biology = policyFor("biology");
    PolicyId chemistry = policyFor("chemistry");

    assertThat(touchedBy("cpu", "a")).containsExactlyInAnyOrder(all, biology);
    assertThat(touchedBy("cpu", "b")).containsExactlyInAnyOrder(all, chemistry);
  }

  @Test
  void areFoundOnceAlsoWhenTheOrganizationIsInTwoOfTheirGroups() {
    PolicyId policy =
        seed.policy(
                aPolicyOf("cluster")
                    .limiting("cpu", 1)
                    .forMembersOf(seed.group("biology"), seed.group("physics"))
                    .build())
            .id();

    assertThat(touchedBy("cpu", "a")).containsExactly(policy);
  }

  @Test
  void areThoseOfAllComponentsAndOrganizationsThatChanged() {
    PolicyId biology = policyFor("biology");
    PolicyId chemistry = policyFor("chemistry");
    PolicyId cloud = policyLimiting("cloud", "cpu");

    Changed change =
        change(
            sum(seed.offering("cluster").component("cpu"), "a"),
            sum(seed.offering("cloud").component("cpu"), "b"));

    assertThat(ports.policies().touchedBy(change))
        .containsExactlyInAnyOrder(biology, chemistry, cloud);
  }

  @Test
  @DisplayName("Rule 2: blocked and archived organizations never count")
  void areNoneWhenTheOrganizationDoesNotCount() {
    policyLimiting("cluster", "cpu");
    policyFor("biology");
    policyFor("chemistry");
    seed.organization("a").blocked();
    seed.organization("b").archived();

    assertThat(touchedBy("cpu", "a")).isEmpty();
    assertThat(touchedBy("cpu", "b")).isEmpty();
  }

  @Test
  void areNoneWhenNothingChanged() {
    policyLimiting("cluster", "cpu");

    assertThat(ports.policies().touchedBy(change())).isEmpty();
  }

  @Test
  void whoeverTheyAreForAreThoseThatLimitAComponent() {
    PolicyId all = policyLimiting("cluster", "cpu");
    PolicyId biology = policyFor("biology");
    PolicyId disk = policyLimiting("cluster", "disk");
    policyLimiting("cloud", "cpu");

    assertThat(ports.policies().limiting(Set.of(seed.offering("cluster").component("cpu"))))
        .containsExactlyInAnyOrder(all, biology);
    assertThat(
            ports
                .policies()
                .limiting(
                    Set.of(
                        seed.offering("cluster").component("cpu"),
                        seed.offering("cluster").component("disk"))))
        .containsExactlyInAnyOrder(all, biology, disk);
    assertThat(ports.policies().limiting(Set.of())).isEmpty();
  }

  private Set<PolicyId> touchedBy(String component, String organization) {
    return ports
        .policies()
        .touchedBy(change(sum(seed.offering("cluster").component(component), organization)));
  }

  private static Changed change(SumChange... sums) {
    return new Changed(sums.length, List.of(sums), Instant.EPOCH);
  }

  private SumChange sum(ComponentId component, String organization) {
    return new SumChange(
        component, seed.organization(organization).id(), BillingMonth.of(2026, 1), BigDecimal.ONE);
  }

  private PolicyId policyLimiting(String offering, String component) {
    return seed.policy(aPolicyOf(offering).limiting(component, 1).build()).id();
  }

  private PolicyId policyFor(String group) {
    return seed.policy(
            aPolicyOf("cluster").limiting("cpu", 1).forMembersOf(seed.group(group)).build())
        .id();
  }
}
