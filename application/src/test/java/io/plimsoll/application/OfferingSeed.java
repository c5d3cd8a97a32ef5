package io.plimsoll.application;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An offering of a seeded marketplace; each change is stored at once. */
public final class OfferingSeed {
  private final MarketplaceSeed seed;
  private final PortsUnderTest ports;
  private final Map<String, OfferingComponent> components = new HashMap<>();
  private Offering present;

  OfferingSeed(MarketplaceSeed seed, PortsUnderTest ports, String name, String provider) {
    this.seed = seed;
    this.ports = ports;
    this.present =
        new Offering(
            new OfferingId(UUID.randomUUID()),
            new BackendId(name),
            new Name(name),
            seed.organization(provider).id());
    store();
  }

  public OfferingId id() {
    return present.id();
  }

  public Offering present() {
    return present;
  }

  public OfferingSeed soldBy(String organization) {
    present =
        new Offering(
            present.id(),
            present.backendId(),
            present.name(),
            seed.organization(organization).id());
    store();
    return this;
  }

  /** Adds components that are charged by usage, so that usage may be reported. */
  public OfferingSeed with(String... types) {
    for (String type : types) {
      with(type, BillingType.USAGE);
    }
    return this;
  }

  public OfferingSeed with(String type, BillingType billingType) {
    OfferingComponent component =
        new OfferingComponent(
            new ComponentId(UUID.randomUUID()),
            present.id(),
            new ComponentType(type),
            new Name(type),
            "unit",
            billingType);
    components.put(type, component);
    seed.inTransaction(() -> ports.components().save(List.of(component)));
    return this;
  }

  /** The component that was added under this type. */
  public ComponentId component(String type) {
    OfferingComponent component = components.get(type);
    if (component == null) {
      throw new IllegalStateException("the offering was seeded without " + type);
    }
    return component.id();
  }

  private void store() {
    seed.inTransaction(() -> ports.offerings().save(List.of(present)));
  }
}
