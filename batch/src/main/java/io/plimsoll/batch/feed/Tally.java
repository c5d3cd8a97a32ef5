package io.plimsoll.batch.feed;

import io.plimsoll.application.feed.ImportFeed.FileSummary;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** How many records of a file came to what, kept through restarts. */
record Tally(long stored, long unchanged, long rejected) {
  static final Tally NOTHING = new Tally(0, 0, 0);

  private static final String STORED = "feed.stored";
  private static final String UNCHANGED = "feed.unchanged";
  private static final String REJECTED = "feed.rejected";

  static Tally of(ExecutionContext context) {
    return new Tally(
        context.getLong(STORED, 0), context.getLong(UNCHANGED, 0), context.getLong(REJECTED, 0));
  }

  void putInto(ExecutionContext context) {
    context.putLong(STORED, stored);
    context.putLong(UNCHANGED, unchanged);
    context.putLong(REJECTED, rejected);
  }

  Tally plus(long moreStored, long moreUnchanged, long moreRejected) {
    return new Tally(stored + moreStored, unchanged + moreUnchanged, rejected + moreRejected);
  }

  long read() {
    return stored + unchanged + rejected;
  }

  FileSummary of(String file) {
    return new FileSummary(file, read(), stored, unchanged, rejected);
  }
}
