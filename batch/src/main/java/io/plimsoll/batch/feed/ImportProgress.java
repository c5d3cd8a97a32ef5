package io.plimsoll.batch.feed;

import io.plimsoll.application.feed.ImportFeed.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Passes on how far the present import has come; there is only one at a time. */
@Component
class ImportProgress {
  private volatile @Nullable Progress listener;

  void begin(Progress progress) {
    listener = progress;
  }

  void read(String file, long records) {
    Progress told = listener;
    if (told != null) {
      told.read(file, records);
    }
  }
}
