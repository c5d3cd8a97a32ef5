package io.plimsoll.application.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link OfferingComponents} does. */
public abstract class OfferingComponentsContract extends PortContract {
  private static final ComponentType CPU = new ComponentType("cpu_hours");
  private final ComponentId id = new ComponentId(UUID.randomUUID());

  @Test
  void keepsEveryField() {
    assertIsKept(component("CPU hours", "h", BillingType.USAGE));
    assertIsKept(component("Core hours", "h", BillingType.USAGE));
    assertIsKept(component("Core hours", "", BillingType.USAGE));
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryBillingType(BillingType type) {
    assertIsKept(component("CPU hours", "h", type));
  }

  @Test
  void tellsTheComponentsOfEachOfferingApart() {
    OfferingId one = seed.offering("one").with("cpu_hours", "storage_gb").id();
    OfferingId two = seed.offering("two").with("cpu_hours").id();
    seed.offering("three").with("gpu_hours");

    Map<OfferingId, Map<ComponentType, OfferingComponent>> found =
        ports.components().of(Set.of(one, two));

    assertThat(found).containsOnlyKeys(one, two);
    assertThat(idsOf(found.getOrDefault(one, Map.of())))
        .containsExactlyInAnyOrder(
            seed.offering("one").component("cpu_hours"),
            seed.offering("one").component("storage_gb"));
    assertThat(idsOf(found.getOrDefault(two, Map.of())))
        .containsExactly(seed.offering("two").component("cpu_hours"));
  }

  @Test
  void givesAnEmptyMapForAnOfferingWithoutComponents() {
    OfferingId bare = seed.offering("bare").id();

    assertThat(ports.components().of(Set.of(bare))).isEqualTo(Map.of(bare, Map.of()));
    assertThat(ports.components().of(Set.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepsHowAComponentIsDescribed(LimitPeriod period) {
    save(component("CPU hours", "h", BillingType.USAGE));
    ComponentProfile full =
        new ComponentProfile("words", "A-1", 7, period, 1L, 2L, 3L, 4L, 5L, false, true);

    assertThat(profiles()).containsExactly(entry(CPU, ComponentProfile.PLAIN));
    describe(full);
    describe(full);
    save(component("Core hours", "h", BillingType.USAGE));
    assertThat(profiles()).containsExactly(entry(CPU, full));
    describe(ComponentProfile.PLAIN);
    assertThat(profiles()).containsExactly(entry(CPU, ComponentProfile.PLAIN));
    assertThat(ports.components().profilesOf(new OfferingId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void tellsWhetherAComponentIsReferredTo() {
    seed.offering("cluster").with("used");
    seed.resource("resource").of("cluster").boughtBy("buyer");
    ComponentId limited = seed.offering("store").with("limited", "neither").component("limited");
    seed.policy(aPolicyOf("store").limiting("limited", 1).build());

    assertThat(ports.components().isReferredTo(componentOf("used"))).isTrue();
    assertThat(ports.components().isReferredTo(limited)).isTrue();
    assertThat(ports.components().isReferredTo(seed.offering("store").component("neither")))
        .isFalse();
  }

  @Test
  void removesAComponent() {
    OfferingId cluster = seed.offering("cluster").with("one", "other").id();

    inTransaction(() -> ports.components().remove(componentOf("one")));

    assertThat(ports.components().of(Set.of(cluster)).getOrDefault(cluster, Map.of()))
        .containsOnlyKeys(new ComponentType("other"));
  }

  private ComponentId componentOf(String type) {
    return seed.offering("cluster").component(type);
  }

  private void describe(ComponentProfile profile) {
    inTransaction(() -> ports.components().describe(Map.of(id, profile)));
  }

  private static Stream<ComponentId> idsOf(Map<ComponentType, OfferingComponent> components) {
    return components.values().stream().map(OfferingComponent::id);
  }

  private void assertIsKept(OfferingComponent component) {
    save(component);
    save(component);
    assertThat(ports.components().of(Set.of(component.offering())))
        .isEqualTo(Map.of(component.offering(), Map.of(CPU, component)));
  }

  private Map<ComponentType, ComponentProfile> profiles() {
    return ports.components().profilesOf(seed.offering("cluster").id());
  }

  private void save(OfferingComponent component) {
    inTransaction(() -> ports.components().save(List.of(component)));
  }

  private OfferingComponent component(String name, String unit, BillingType type) {
    return new OfferingComponent(
        id, seed.offering("cluster").id(), CPU, new Name(name), unit, type);
  }
}
