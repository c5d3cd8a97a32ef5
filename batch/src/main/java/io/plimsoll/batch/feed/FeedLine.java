package io.plimsoll.batch.feed;

import java.util.List;

/** A record of a feed's file, or the line that should have been one. */
sealed interface FeedLine {

  /** Of the first line, from 1. */
  long number();

  /** As it stands in the file. */
  String text();

  record Split(long number, String text, List<String> fields) implements FeedLine {}

  /**
   * @param reason why there are no fields, for people
   */
  record Broken(long number, String text, String reason) implements FeedLine {}
}
