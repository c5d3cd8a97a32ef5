package io.plimsoll.batch.feed;

import io.plimsoll.application.feed.LoadFeed;
import io.plimsoll.application.feed.LoadFeed.Outcome;
import io.plimsoll.application.feed.LoadFeed.Rejection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Loads what a file describes, and keeps aside what can't be loaded, in the order of the file. */
final class FeedWriter<E> implements ItemStreamWriter<FeedItem<E>>, StepExecutionListener {
  private static final Outcome NOTHING = new Outcome(0, 0, List.of());
  private static final String REJECTED_BYTES = "feed.rejected.bytes";

  private final FeedFile<E> file;
  private final LoadFeed<E> load;
  private final ImportProgress progress;
  private RejectedFile rejected = new RejectedFile(Path.of(""));
  private long rejectedBytes;
  private Tally tally = Tally.NOTHING;

  FeedWriter(FeedFile<E> file, LoadFeed<E> load, ImportProgress progress) {
    this.file = file;
    this.load = load;
    this.progress = progress;
  }

  @Override
  public void beforeStep(StepExecution step) {
    rejected = ImportParameters.of(step.getJobExecution()).rejectedFile(file);
  }

  /** Lines that were rejected after the last commit come again, so they are taken back. */
  @Override
  public void open(ExecutionContext context) {
    rejectedBytes = context.getLong(REJECTED_BYTES, 0);
    tally = Tally.of(context);
    try {
      rejected.cutTo(rejectedBytes);
    } catch (IOException e) {
      throw new ItemStreamException(e);
    }
  }

  @Override
  public void write(Chunk<? extends FeedItem<E>> chunk) {
    List<RejectedFile.Line> lines = new ArrayList<>();
    List<FeedItem<E>> understood = new ArrayList<>();
    List<E> entries = new ArrayList<>();
    for (FeedItem<E> item : chunk) {
      switch (item.entry()) {
        case Row.Entry.Understood<E>(E value) -> {
          understood.add(item);
          entries.add(value);
        }
        case Row.Entry.Faulty<E>(String reason) -> lines.add(item.rejectedFor(reason));
      }
    }
    Outcome outcome = entries.isEmpty() ? NOTHING : load.load(entries);
    for (Rejection rejection : outcome.rejected()) {
      lines.add(understood.get(rejection.index()).rejectedFor(rejection.reason()));
    }
    lines.sort(Comparator.comparingLong(RejectedFile.Line::number));
    if (!lines.isEmpty()) {
      rejectedBytes = rejected.append(lines);
    }
    tally = tally.plus(outcome.stored(), outcome.unchanged(), lines.size());
    progress.read(file.name(), tally.read());
  }

  @Override
  public void update(ExecutionContext context) {
    context.putLong(REJECTED_BYTES, rejectedBytes);
    tally.putInto(context);
  }
}
