package io.plimsoll.batch.feed;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file.
 *
 * @param number of the line, from 1
 * @param offset in bytes at which it begins
 * @param text without its ending; only the beginning of one that is too long
 * @param ending CRLF, LF, or nothing at the end of the file
 * @param fault why the text is not all that the line says; null when it is
 */
record PhysicalLine(long number, long offset, String text, String ending, @Nullable String fault) {

  boolean isBlank() {
    return fault == null && text.isBlank();
  }
}
