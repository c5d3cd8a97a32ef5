package io.plimsoll.application.paging;

/**
 * Which part of a list to show.
 *
 * @param number of the page, from 1
 * @param size how many items a page has, 1 to {@value #MAX_SIZE}
 */
public record PageRequest(int number, int size) {
  public static final int MAX_SIZE = 300;

  public PageRequest {
    if (number < 1 || size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("no such page: %d of size %d".formatted(number, size));
    }
  }

  /** How many items come before the page. */
  public long offset() {
    return (number - 1L) * size;
  }
}
