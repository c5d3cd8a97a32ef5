package io.plimsoll.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.marketplace.ComponentType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 11: the limits of a policy")
class ComponentLimitsTest {
  private static final ComponentType CPU = new ComponentType("cpu_hours");
  private static final ComponentType STORAGE = new ComponentType("storage_gb");

  @Test
  void keepTheOrderInWhichTheyWereGiven() {
    Map<ComponentType, Limit> given = new LinkedHashMap<>();
    given.put(STORAGE, new Limit(1));
    given.put(CPU, new Limit(2));

    assertThat(new ComponentLimits(given).byComponent().keySet()).containsExactly(STORAGE, CPU);
  }

  @Test
  void nameTheComponentsThatTheOfferingLacks() {
    ComponentLimits limits = new ComponentLimits(Map.of(CPU, new Limit(1), STORAGE, new Limit(1)));

    assertThat(limits.foreignTo(Set.of(CPU))).containsExactly(STORAGE);
    assertThat(limits.foreignTo(Set.of(CPU, STORAGE))).isEmpty();
  }

  @Test
  void stayAsTheyWereWhenTheirSourceChanges() {
    Map<ComponentType, Limit> given = new LinkedHashMap<>(Map.of(CPU, new Limit(1)));
    ComponentLimits limits = new ComponentLimits(given);

    given.clear();

    assertThat(limits.byComponent()).containsOnlyKeys(CPU);
    assertThatThrownBy(() -> limits.byComponent().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
