package io.plimsoll.application.finding;

import java.util.List;

/**
 * Which objects to show, and in which order.
 *
 * @param criteria an object must meet all of them
 * @param order the first decides, each other one among equals of those before it; the usual order
 *     when empty, and among equals in the order in which they were added
 */
public record Selection<C, O>(List<C> criteria, List<Ordering<O>> order) {
  public Selection {
    criteria = List.copyOf(criteria);
    order = List.copyOf(order);
  }

  /** One thing to order by. */
  public record Ordering<O>(O by, boolean descending) {}
}
