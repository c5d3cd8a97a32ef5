package io.plimsoll.batch.feed;

import io.plimsoll.batch.feed.FeedLine.Broken;
import io.plimsoll.batch.feed.FeedLine.Split;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the records of one file describe, one after the other. A file without a good header is given
 * up as one faulty item.
 */
final class FeedItems<E> implements Closeable {
  private final FeedFile<E> file;
  private final Header header;
  private final FeedRecords records;
  private @Nullable FeedItem<E> badHeader;

  private FeedItems(FeedFile<E> file, Header header, FeedRecords records) {
    this.file = file;
    this.header = header;
    this.records = records;
  }

  /** Begins after the header. */
  static <E> FeedItems<E> ofWhole(FeedFile<E> file, Path path) throws IOException {
    FeedRecords records = new FeedRecords(PhysicalLines.ofWhole(path));
    FeedLine first = records.next();
    Header header = first instanceof Split line ? new Header(line.fields()) : Header.NONE;
    Optional<String> fault =
        switch (first) {
          case null -> Optional.of("the file is empty, it has no header");
          case Broken line -> Optional.of("the header can't be read: " + line.reason());
          case Split line -> header.faultFor(file.columns());
        };
    FeedItems<E> items = new FeedItems<>(file, fault.isEmpty() ? header : Header.NONE, records);
    items.badHeader =
        fault
            .map(reason ->
                new FeedItem<E>(
                    first == null ? 1 : first.number(),
                    first == null ? "" : first.text(),
                    new Row.Entry.Faulty<>(reason + "; no line of this file was read")))
            .orElse(null);
    return items;
  }

  /** Begins where an earlier reading had come, which says where that is. */
  static <E> FeedItems<E> at(FeedFile<E> file, Path path, long offset, long number)
      throws IOException {
    if (offset == 0) {
      return ofWhole(file, path);
    }
    try (FeedItems<E> whole = ofWhole(file, path)) {
      return new FeedItems<>(
          file, whole.header, new FeedRecords(PhysicalLines.at(path, offset, number)));
    }
  }

  /** Where the next item begins, in bytes. */
  long offset() {
    return badHeader == null ? records.offset() : 0;
  }

  /** The number of the line before the next item. */
  long number() {
    return records.number();
  }

  /** Null at the end. */
  @Nullable FeedItem<E> next() throws IOException {
    if (header.names().isEmpty()) {
      FeedItem<E> given = badHeader;
      badHeader = null;
      return given;
    }
    FeedLine line = records.next();
    return switch (line) {
      case null -> null;
      case Broken broken -> FeedItem.faulty(line, broken.reason());
      case Split split -> item(split);
    };
  }

  private FeedItem<E> item(Split line) {
    if (line.text().indexOf(0) >= 0) {
      return FeedItem.faulty(line, "a NUL character can't be stored");
    }
    if (line.fields().size() != header.names().size()) {
      return FeedItem.faulty(
          line,
          "the line has %d fields, the header has %d"
              .formatted(line.fields().size(), header.names().size()));
    }
    return new FeedItem<>(
        line.number(), line.text(), file.reading().apply(new Row(header, line.fields())));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
