package io.plimsoll.domain.hook;

import static io.plimsoll.domain.event.EventGroup.OFFERING_ACCOUNTING;
import static io.plimsoll.domain.event.EventGroup.RESOURCES;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_RESOURCE_PAUSED;
import static io.plimsoll.domain.event.EventType.POLICY_FIRED;
import static io.plimsoll.domain.event.EventType.POLICY_RESET;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.event.EventType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

  @Test
  void aGroupStandsForAllItsTypes() {
    Subscription subscription =
        Subscription.to(Set.of(MARKETPLACE_RESOURCE_PAUSED), Set.of(OFFERING_ACCOUNTING));

    assertThat(subscription.types())
        .contains(POLICY_FIRED, POLICY_RESET, MARKETPLACE_RESOURCE_PAUSED)
        .allMatch(
            type -> type.group() == OFFERING_ACCOUNTING || type == MARKETPLACE_RESOURCE_PAUSED);
  }

  @Test
  void onlyWhatIsWantedAsAWholeStaysAGroup() {
    Subscription all = Subscription.to(Set.of(), Set.of(OFFERING_ACCOUNTING, RESOURCES));
    Set<EventType> fewer = new HashSet<>(EnumSet.allOf(EventType.class));
    fewer.remove(POLICY_FIRED);

    assertThat(all.narrowedTo(fewer)).isEqualTo(new Subscription(fewer, Set.of(RESOURCES)));
    assertThat(all.narrowedTo(Set.of(POLICY_FIRED)).groups()).isEmpty();
    assertThat(Subscription.to(fewer, Set.of()).narrowedTo(fewer).groups()).isEmpty();
  }
}
