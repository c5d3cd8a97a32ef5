package io.plimsoll.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.delivery.SendDelivery.Result;
import io.plimsoll.application.delivery.SendDelivery.Result.Again;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.delivery.Sending;
import io.plimsoll.domain.hook.Hook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Sends what a test stages, to another side that answers as the test wants. */
final class PostOffice {
  static final Instant START = Instant.parse("2026-03-01T02:00:00Z");
  static final Instant WALL_CLOCK = Instant.parse("2031-07-09T00:00:00Z");

  private final InMemoryMarketplace ports = new InMemoryMarketplace();
  private final SendDelivery send;
  private final List<DeliveryId> mailed = new ArrayList<>();
  private final List<String> called = new ArrayList<>();
  private Optional<Hook> hook = Optional.empty();
  private Supplier<Sending> answer = Sending.Accepted::new;
  private Instant now = START;

  PostOffice() {
    send =
        SendDelivery.using(
            ports.deliveries(),
            (id, to, message) -> {
              mailed.add(id);
              return answer.get();
            },
            (id, to, secrets, event, at) -> {
              called.add("%s signed with %d at %s".formatted(to.url(), secrets.size(), at));
              return answer.get();
            },
            id -> hook.filter(found -> found.id().equals(id)),
            1,
            new RetrySettings(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofHours(1)),
            ports.unitOfWork(),
            () -> now,
            () -> WALL_CLOCK,
            new Random(1));
  }

  Delivery staged(Delivery delivery) {
    ports.deliveries().stage(List.of(delivery));
    return delivery;
  }

  void store(Delivery delivery) {
    ports.deliveries().save(delivery);
  }

  void has(Hook known) {
    hook = Optional.of(known);
  }

  void answers(Sending given) {
    answer = () -> given;
  }

  void answersBy(Supplier<Sending> given) {
    answer = given;
  }

  void isAt(Instant time) {
    now = time;
  }

  Result send(Delivery delivery) {
    return send.send(SendDelivery.Round.of(delivery));
  }

  /** About how long it waits until it tries again. */
  long secondsUntilAgain(Delivery delivery) {
    Result result = send(delivery);
    assertThat(result).isInstanceOf(Again.class);
    return ((Again) result).delay().toSeconds();
  }

  List<DeliveryId> mailed() {
    return mailed;
  }

  List<String> called() {
    return called;
  }

  Delivery stored(Delivery delivery) {
    return ports.deliveries().lock(delivery.id()).orElseThrow();
  }

  DeliveryState state(Delivery delivery) {
    return stored(delivery).state();
  }
}
