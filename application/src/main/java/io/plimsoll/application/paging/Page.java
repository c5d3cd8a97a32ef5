package io.plimsoll.application.paging;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many items all pages have together
 */
public record Page<T>(List<T> items, long total) {
  public Page {
    items = List.copyOf(items);
  }
}
