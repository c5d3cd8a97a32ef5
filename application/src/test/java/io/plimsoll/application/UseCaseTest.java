package io.plimsoll.application;

import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the tests of use cases share: an offering {@code cluster} of the organization {@code
 * provider}, bought by the organization {@code university}, in the middle of March.
 */
public abstract class UseCaseTest {
  protected static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");
  protected static final BillingMonth MARCH = BillingMonth.of(2026, 3);

  protected final PortsUnderTest ports = new InMemoryMarketplace();
  protected final MarketplaceSeed seed = new MarketplaceSeed(ports);
  protected final SettableInstantSource clock = new SettableInstantSource(NOW);
  protected final UseCasesUnderTest useCases = new UseCasesUnderTest(ports, clock, ZoneOffset.UTC);

  @BeforeEach
  final void sellTheCluster() {
    seed.offering("cluster").soldBy("provider").with("cpu", "disk");
    seed.resource("r").of("cluster").boughtBy("university");
  }

  protected final Viewer owner() {
    return ViewerFixture.ownerOf(seed.organization("provider").id());
  }

  protected final PolicyFixture aPolicy() {
    return PolicyFixture.aPolicy().of(seed.offering("cluster").id());
  }

  protected final OfferingUsagePolicy stored(PolicyId id) {
    return Objects.requireNonNull(ports.policies().find(Set.of(id)).get(id), "it is stored");
  }

  /** What was told of usage, leaving out what it did to policies. */
  protected final List<Event> usageEvents() {
    return ports.appendedEvents().stream()
        .filter(event -> event.type().name().startsWith("MARKETPLACE_COMPONENT_USAGE"))
        .toList();
  }
}
