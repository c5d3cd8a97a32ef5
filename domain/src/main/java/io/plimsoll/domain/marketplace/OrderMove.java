package io.plimsoll.domain.marketplace;

import java.util.List;

/** What becomes of an order that somebody wants to move on. */
public sealed interface OrderMove {

  record Moved(Order order) implements OrderMove {}

  /**
   * It stays as it is.
   *
   * @param valid the states from which it could have been moved so
   */
  record WrongState(List<OrderState> valid) implements OrderMove {
    public WrongState {
      valid = List.copyOf(valid);
    }
  }
}
