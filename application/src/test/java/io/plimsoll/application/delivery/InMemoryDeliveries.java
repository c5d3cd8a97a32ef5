package io.plimsoll.application.delivery;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.Delivery.Origin;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedAction.Occasion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Deliveries in a map; nothing sends them by itself. */
public final class InMemoryDeliveries implements Deliveries {
  private final MarketplaceState state;

  public InMemoryDeliveries(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public void stage(Collection<Delivery> deliveries) {
    deliveries.forEach(delivery -> {
      if (state.deliveries.putIfAbsent(delivery.id(), delivery) == null) {
        queue(delivery);
      }
    });
  }

  private void queue(Delivery delivery) {
    state.queuedDeliveries.merge(delivery.id(), 1, Integer::sum);
  }

  @Override
  public Optional<Delivery> lock(DeliveryId id) {
    return Optional.ofNullable(state.deliveries.get(id));
  }

  @Override
  public void save(Delivery delivery) {
    state.deliveries.replace(delivery.id(), delivery);
  }

  @Override
  public void saveToSend(Delivery delivery) {
    save(delivery);
    queue(delivery);
  }

  @Override
  public boolean isOvertaking(Delivery delivery) {
    return toTheSame(delivery)
        .filter(other -> other.state() == DeliveryState.STAGED)
        .anyMatch(other -> version(other) < version(delivery));
  }

  @Override
  public boolean isOutdated(Delivery delivery) {
    return toTheSame(delivery).anyMatch(other -> version(other) > version(delivery));
  }

  private Stream<Delivery> toTheSame(Delivery delivery) {
    return state.deliveries.values().stream()
        .filter(other -> other.recipient().key().equals(delivery.recipient().key()))
        .filter(other ->
            other.origin() instanceof Origin.OfAction one
                && delivery.origin() instanceof Origin.OfAction same
                && one.action().policy().equals(same.action().policy())
                && one.action().action() == same.action().action());
  }

  private static long version(Delivery delivery) {
    return ((Origin.OfAction) delivery.origin()).action().policyVersion();
  }

  @Override
  public List<Delivery> undoneBy(StagedAction lifted) {
    long firing =
        state.stagedActions.values().stream()
            .filter(action -> isFiringOf(lifted, action))
            .mapToLong(StagedAction::policyVersion)
            .max()
            .orElse(-1);
    return state.deliveries.values().stream()
        .filter(delivery ->
            delivery.origin() instanceof Origin.OfAction of
                && isFiringOf(lifted, of.action())
                && of.action().policyVersion() == firing)
        .toList();
  }

  private static boolean isFiringOf(StagedAction lifted, StagedAction action) {
    return Stream.of(action)
        .filter(other -> other.policy().equals(lifted.policy()))
        .filter(other -> other.action() == lifted.action())
        .filter(other -> other.occasion() == Occasion.FIRED)
        .anyMatch(other -> other.policyVersion() < lifted.policyVersion());
  }
}
