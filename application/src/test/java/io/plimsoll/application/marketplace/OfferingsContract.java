package io.plimsoll.application.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Offerings.Dependant;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Offerings} does. */
public abstract class OfferingsContract extends PortContract {
  private static final BackendId KEY = new BackendId("offering-1");
  private final OfferingId id = new OfferingId(UUID.randomUUID());

  @Test
  void keepsEveryField() {
    assertIsKept(offering("Cluster", "one"));
    assertIsKept(offering("Big cluster", "one"));
    assertIsKept(offering("Big cluster", "two"));
  }

  @Test
  void keepsAnOfferingWithoutAKey() {
    Offering keyless = new Offering(id, null, new Name("Cluster"), seed.organization("one").id());

    save(keyless);

    assertThat(ports.offerings().byId(Set.of(id))).isEqualTo(Map.of(id, keyless));
    assertThat(ports.offerings().byBackendId(Set.of(KEY))).isEmpty();
  }

  @Test
  void findsOnlyTheAskedOfferingsThatExist() {
    Offering one = seed.offering("one").present();
    seed.offering("two");

    assertThat(ports.offerings().byId(Set.of(one.id(), new OfferingId(UUID.randomUUID()))))
        .isEqualTo(Map.of(one.id(), one));
    assertThat(ports.offerings().byBackendId(Set.of(new BackendId("one"), new BackendId("three"))))
        .isEqualTo(Map.of(new BackendId("one"), one));
    assertThat(ports.offerings().byId(Set.of())).isEmpty();
    assertThat(ports.offerings().byBackendId(Set.of())).isEmpty();
  }

  @Test
  void canBeLockedAgainstReportsMoreThanOnceAlsoWhenItDoesNotExist() {
    OfferingId one = seed.offering("one").id();
    OfferingId unknown = new OfferingId(UUID.randomUUID());

    inTransaction(() -> {
      ports.offerings().lockAgainstReports(Set.of(one, unknown));
      ports.offerings().lockAgainstReports(Set.of(one));
      ports.offerings().lockAgainstReports(Set.of());
    });

    assertThat(ports.offerings().byId(Set.of(one, unknown))).containsOnlyKeys(one);
  }

  @Test
  void tellsWhatDependsOnAnOffering() {
    OfferingId bare = seed.offering("bare").with("cpu_hours").id();
    OfferingId ended = seed.offering("ended").id();
    OfferingId used = seed.offering("used").with("cpu_hours").id();
    OfferingId limited = seed.offering("limited").with("cpu_hours").id();
    seed.resource("gone").of("ended").boughtBy("buyer").become(ResourceState.TERMINATED);
    seed.resource("there").of("used").boughtBy("buyer");
    seed.usage("there", "cpu_hours", BillingMonth.of(2026, 1), "1");
    seed.policy(aPolicyOf("limited").limiting("cpu_hours", 1).build());

    assertThat(ports.offerings().dependantsOf(bare)).isEmpty();
    assertThat(ports.offerings().dependantsOf(ended)).containsExactly(Dependant.RESOURCES);
    assertThat(ports.offerings().dependantsOf(used))
        .containsExactlyInAnyOrder(Dependant.RESOURCES, Dependant.LIVE_RESOURCES, Dependant.USAGE);
    assertThat(ports.offerings().dependantsOf(limited)).containsExactly(Dependant.POLICIES);
    assertThat(ports.offerings().dependantsOf(new OfferingId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void removesAnOfferingWithWhatIsItsOwn() {
    OfferingId one = seed.offering("one").with("cpu_hours").id();
    OfferingId other = seed.offering("other").with("cpu_hours").id();
    RoleGrant grant =
        RoleGrant.lasting(
            UUID.randomUUID(),
            seed.user("manager").id(),
            Role.OFFERING_MANAGER,
            Scope.of(one),
            MarketplaceSeed.EPOCH);
    inTransaction(() -> ports.users().grant(List.of(grant)));
    inTransaction(
        () -> ports.backlog().addComponents(Set.of(seed.offering("one").component("cpu_hours"))));

    inTransaction(() -> ports.offerings().remove(one));

    assertThat(ports.offerings().byId(Set.of(one, other))).containsOnlyKeys(other);
    assertThat(ports.components().of(Set.of(one, other)).get(one)).isEmpty();
    assertThat(ports.components().of(Set.of(one, other)).get(other)).hasSize(1);
    assertThat(ports.users().rolesOf(grant.user(), MarketplaceSeed.EPOCH)).isEmpty();
  }

  private void assertIsKept(Offering offering) {
    save(offering);
    save(offering);
    assertThat(ports.offerings().byId(Set.of(id)).get(id)).isEqualTo(offering);
    assertThat(ports.offerings().byBackendId(Set.of(KEY)).get(KEY)).isEqualTo(offering);
  }

  private void save(Offering... offerings) {
    inTransaction(() -> ports.offerings().save(List.of(offerings)));
  }

  private Offering offering(String name, String provider) {
    return new Offering(id, KEY, new Name(name), seed.organization(provider).id());
  }
}
