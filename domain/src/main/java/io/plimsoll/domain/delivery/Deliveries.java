package io.plimsoll.domain.delivery;

import io.plimsoll.domain.policy.StagedAction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All deliveries, kept for ever. */
public interface Deliveries {

  /**
   * Adds those that are not known yet, all or none, in the running transaction; they will be sent
   * if and only if it commits.
   */
  void stage(Collection<Delivery> deliveries);

  /** The delivery, which nobody else changes until the running transaction ends. */
  Optional<Delivery> lock(DeliveryId id);

  /** Stores what became of a delivery that is known. */
  void save(Delivery delivery);

  /** Like {@link #save}, and it will be sent if and only if the running transaction commits. */
  void saveToSend(Delivery delivery);

  /**
   * Whether something that the same action of the same policy had to tell the same recipient before
   * is still to be sent. Never for deliveries of hooks.
   */
  boolean isOvertaking(Delivery delivery);

  /**
   * Whether the same recipient has been told something later by the same action of the same policy,
   * or will be. Never for deliveries of hooks.
   */
  boolean isOutdated(Delivery delivery);

  /**
   * What people were told when the action that is lifted was last put in force; one delivery for
   * each of them.
   */
  List<Delivery> undoneBy(StagedAction lifted);
}
