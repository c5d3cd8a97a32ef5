package io.plimsoll.application;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotals;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of all ports share: ports over an empty store, and a seed for it. */
public abstract class PortContract {
  protected PortsUnderTest ports;
  protected MarketplaceSeed seed;

  /** Gives ports over an empty store; called before each test. */
  protected abstract PortsUnderTest openPorts();

  @BeforeEach
  final void open() {
    ports = openPorts();
    seed = new MarketplaceSeed(ports);
  }

  protected final void inTransaction(Runnable work) {
    seed.inTransaction(work);
  }

  protected final <T> T inTransaction(Supplier<T> work) {
    return seed.inTransaction(work);
  }

  /** A policy of a seeded offering. */
  protected final PolicyFixture aPolicyOf(String offering) {
    return PolicyFixture.aPolicy().of(seed.offering(offering).id());
  }

  /** What the meter says that one policy's audience used of a component. */
  protected final String measured(
      OfferingUsagePolicy policy, String component, BillingMonth month) {
    UsageTotals totals = ports.meter().measure(Set.of(policy.id()), month).get(policy.id());
    return Objects.requireNonNull(totals, "a stored policy is measured")
        .of(new ComponentType(component))
        .toString();
  }
}
