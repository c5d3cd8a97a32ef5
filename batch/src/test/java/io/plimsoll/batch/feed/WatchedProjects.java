package io.plimsoll.batch.feed;

import io.plimsoll.application.feed.LoadFeed;
import io.plimsoll.application.feed.ProjectEntry;
import java.util.ArrayList;
import java.util.List;

/** Loads projects and notes the first of each chunk. */
final class WatchedProjects implements LoadFeed<ProjectEntry> {
  private final LoadFeed<ProjectEntry> load;
  private final List<String> firstOfChunks = new ArrayList<>();

  WatchedProjects(LoadFeed<ProjectEntry> load) {
    this.load = load;
  }

  @Override
  public Outcome load(List<ProjectEntry> entries) {
    firstOfChunks.add(entries.getFirst().backendId().value());
    return load.load(entries);
  }

  /** The keys of the entries with which chunks began since the last time. */
  List<String> takeFirstOfChunks() {
    List<String> taken = List.copyOf(firstOfChunks);
    firstOfChunks.clear();
    return taken;
  }
}
