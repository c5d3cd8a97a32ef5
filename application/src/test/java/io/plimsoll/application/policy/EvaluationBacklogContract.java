package io.plimsoll.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.EvaluationBacklog;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link EvaluationBacklog} does. */
public abstract class EvaluationBacklogContract extends PortContract {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);

  @BeforeEach
  void sellComponents() {
    seed.offering("cluster").with("cpu", "disk");
    seed.offering("cloud").with("cpu");
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(ports.backlog().offerings()).isEmpty();
  }

  @Test
  void marksTheOfferingsOfComponents() {
    inTransaction(() ->
        ports
            .backlog()
            .addComponents(
                Set.of(
                    seed.offering("cluster").component("cpu"),
                    seed.offering("cluster").component("disk"))));

    assertThat(ports.backlog().offerings()).containsExactly(seed.offering("cluster").id());
  }

  @Test
  void marksTheOfferingsThatOrganizationsUsed() {
    seed.resource("a on cluster").of("cluster").boughtBy("a");
    seed.resource("a on cloud").of("cloud").boughtBy("a");
    seed.resource("b on cloud").of("cloud").boughtBy("b");
    seed.usage("a on cluster", "disk", MARCH, "1");
    seed.usage("b on cloud", "cpu", MARCH, "1");

    inTransaction(() -> ports.backlog().addUsedBy(Set.of(seed.organization("a").id())));

    assertThat(ports.backlog().offerings()).containsExactly(seed.offering("cluster").id());
  }

  @Test
  void takesTheSameMarkMoreThanOnce() {
    markCluster();
    markCluster();
    inTransaction(
        () -> ports.backlog().addComponents(Set.of(seed.offering("cloud").component("cpu"))));

    assertThat(ports.backlog().offerings())
        .containsExactlyInAnyOrder(seed.offering("cluster").id(), seed.offering("cloud").id());
  }

  @Test
  void marksNothingForNobodyAndNothing() {
    inTransaction(() -> ports.backlog().addComponents(Set.of()));
    inTransaction(() -> ports.backlog().addUsedBy(Set.of()));
    inTransaction(() -> ports.backlog().addUsedBy(Set.of(seed.organization("idle").id())));

    assertThat(ports.backlog().offerings()).isEmpty();
  }

  @Test
  void canBeClearedAndFilledAgain() {
    markCluster();

    inTransaction(() -> ports.backlog().clear());
    assertThat(ports.backlog().offerings()).isEmpty();

    markCluster();
    assertThat(ports.backlog().offerings()).containsExactly(seed.offering("cluster").id());
  }

  private void markCluster() {
    inTransaction(
        () -> ports.backlog().addComponents(Set.of(seed.offering("cluster").component("cpu"))));
  }
}
