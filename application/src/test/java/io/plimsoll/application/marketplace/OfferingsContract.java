package io.plimsoll.application.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
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
