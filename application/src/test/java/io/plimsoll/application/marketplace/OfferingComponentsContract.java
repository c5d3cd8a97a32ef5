package io.plimsoll.application.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentType;
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

  private static Stream<ComponentId> idsOf(Map<ComponentType, OfferingComponent> components) {
    return components.values().stream().map(OfferingComponent::id);
  }

  private void assertIsKept(OfferingComponent component) {
    save(component);
    save(component);
    assertThat(ports.components().of(Set.of(component.offering())))
        .isEqualTo(Map.of(component.offering(), Map.of(CPU, component)));
  }

  private void save(OfferingComponent component) {
    inTransaction(() -> ports.components().save(List.of(component)));
  }

  private OfferingComponent component(String name, String unit, BillingType type) {
    return new OfferingComponent(
        id, seed.offering("cluster").id(), CPU, new Name(name), unit, type);
  }
}
