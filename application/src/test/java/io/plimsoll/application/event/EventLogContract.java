package io.plimsoll.application.event;

import static io.plimsoll.domain.event.EventType.POLICY_FIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link io.plimsoll.domain.event.EventLog} does. */
public abstract class EventLogContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00.123456Z");

  @ParameterizedTest
  @EnumSource
  void keepsEveryKind(EventType type) {
    Event event = event(type, "it happened");

    append(event);

    assertThat(ports.appendedEvents()).containsExactly(event);
  }

  @Test
  void keepsTheOrderInWhichItWasTold() {
    Event first = event(POLICY_FIRED, "first");
    Event second = event(POLICY_FIRED, "second");
    Event third = event(POLICY_FIRED, "third");

    append(first, second);
    append();
    append(third);

    assertThat(ports.appendedEvents()).containsExactly(first, second, third);
  }

  @Test
  void keepsMoreAtOnceThanAStatementHasParameters() {
    Event[] events =
        IntStream.range(0, 25_000)
            .mapToObj(each -> event(POLICY_FIRED, "event " + each))
            .toArray(Event[]::new);

    append(events);

    assertThat(ports.appendedEvents()).containsExactly(events);
  }

  @Test
  void keepsTheLongestMessageAndAnyContextInItsOrder() {
    Map<String, String> context = new LinkedHashMap<>();
    context.put("z", "\"quoted\" \\ {} ünïcode 漢");
    context.put("a", "");
    Event event =
        new Event(
            UUID.randomUUID(),
            POLICY_FIRED,
            NOW,
            "é".repeat(Event.MAX_MESSAGE_LENGTH),
            context,
            Set.of());

    append(event);

    assertThat(ports.appendedEvents()).containsExactly(event);
    assertThat(ports.appendedEvents().getFirst().context().keySet()).containsExactly("z", "a");
  }

  @Test
  void tellsNothingWhenTheTransactionRollsBack() {
    Event event = event(POLICY_FIRED, "it happened");

    assertThatThrownBy(() ->
            inTransaction(() -> {
              ports.events().append(List.of(event));
              throw new IllegalStateException("roll back");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(ports.appendedEvents()).isEmpty();
  }

  private void append(Event... events) {
    inTransaction(() -> ports.events().append(List.of(events)));
  }

  private static Event event(EventType type, String message) {
    return new Event(
        UUID.randomUUID(),
        type,
        NOW,
        message,
        Map.of("policy_uuid", "1"),
        Set.of(new UUID(0, 1), new UUID(0, 2)));
  }
}
