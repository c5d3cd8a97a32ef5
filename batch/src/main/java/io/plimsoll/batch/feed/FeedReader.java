package io.plimsoll.batch.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads one file of a feed from where the last attempt had come; a missing file is empty. */
final class FeedReader<E> implements ItemStreamReader<FeedItem<E>>, StepExecutionListener {
  private static final String OFFSET = "feed.offset";
  private static final String LINE = "feed.line";

  private final FeedFile<E> file;
  private Path folder = Path.of("");
  private @Nullable FeedItems<E> items;

  FeedReader(FeedFile<E> file) {
    this.file = file;
  }

  @Override
  public void beforeStep(StepExecution step) {
    folder = ImportParameters.of(step.getJobExecution()).folder();
  }

  @Override
  public void open(ExecutionContext context) {
    Path path = folder.resolve(file.name());
    if (Files.notExists(path)) {
      return;
    }
    try {
      items = FeedItems.at(file, path, context.getLong(OFFSET, 0), context.getLong(LINE, 0));
    } catch (IOException e) {
      throw new ItemStreamException("%s can't be read".formatted(file.name()), e);
    }
  }

  @Override
  public @Nullable FeedItem<E> read() throws IOException {
    return items == null ? null : items.next();
  }

  @Override
  public void update(ExecutionContext context) {
    if (items != null) {
      context.putLong(OFFSET, items.offset());
      context.putLong(LINE, items.number());
    }
  }

  @Override
  public void close() {
    if (items == null) {
      return;
    }
    try {
      items.close();
    } catch (IOException e) {
      throw new ItemStreamException("%s can't be closed".formatted(file.name()), e);
    }
    items = null;
  }
}
