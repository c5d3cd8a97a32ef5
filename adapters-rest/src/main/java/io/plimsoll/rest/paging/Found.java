package io.plimsoll.rest.paging;

import java.util.List;

/**
 * What a parameter of a query stands for.
 *
 * @param impossible nothing can match it
 */
record Found<C>(List<C> criteria, boolean impossible) {

  static <C> Found<C> of(C criterion) {
    return new Found<>(List.of(criterion), false);
  }

  static <C> Found<C> unused() {
    return new Found<>(List.of(), false);
  }

  static <C> Found<C> nothing() {
    return new Found<>(List.of(), true);
  }
}
