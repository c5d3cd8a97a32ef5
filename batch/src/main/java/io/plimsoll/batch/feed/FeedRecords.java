package io.plimsoll.batch.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.plimsoll.batch.feed.FeedLine.Broken;
import io.plimsoll.batch.feed.FeedLine.Split;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180). Lines are joined while a quote is open. When the quotes of
 * a record are broken nobody knows where it ends: then only its first line is given up, and the
 * next line begins a record, so that one quote too many costs one line.
 */
final class FeedRecords implements Closeable {
  static final int MAX_LINES = 100;

  private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder().skipEmptyLines(false);

  private final PhysicalLines lines;

  /** Read ahead of the next record while looking for the end of a quote. */
  private final List<PhysicalLine> ahead = new ArrayList<>();

  FeedRecords(PhysicalLines lines) {
    this.lines = lines;
  }

  /** Where the next record begins, in bytes. */
  long offset() {
    return ahead.isEmpty() ? lines.offset() : ahead.getFirst().offset();
  }

  /** The number of the line before the next record. */
  long number() {
    return lines.number() - ahead.size();
  }

  /** Blank lines are passed over. Null at the end of the file. */
  @Nullable FeedLine next() throws IOException {
    PhysicalLine first = take();
    while (first != null && first.isBlank()) {
      first = take();
    }
    if (first == null) {
      return null;
    }
    return first.fault() == null
        ? record(first)
        : new Broken(first.number(), first.text(), first.fault());
  }

  private FeedLine record(PhysicalLine first) throws IOException {
    StringBuilder text = new StringBuilder(first.text());
    boolean quoted = leavesQuoteOpen(first.text(), false);
    String ending = first.ending();
    int joined = 0;
    while (quoted) {
      PhysicalLine next = joined + 1 < MAX_LINES ? peek(joined) : null;
      if (next == null
          || next.fault() != null
          || text.length() + next.text().length() > PhysicalLines.MAX_CHARACTERS) {
        return new Broken(
            first.number(),
            first.text(),
            "a quote is opened and not closed within the next %d lines and %d characters"
                .formatted(MAX_LINES, PhysicalLines.MAX_CHARACTERS));
      }
      text.append(ending).append(next.text());
      quoted = leavesQuoteOpen(next.text(), true);
      ending = next.ending();
      joined++;
    }
    try {
      List<CsvRecord> records = CSV.ofCsvRecord(text.toString()).stream().limit(2).toList();
      if (records.size() > 1) {
        return new Broken(
            first.number(), first.text(), "a carriage return alone does not end a line");
      }
      ahead.subList(0, joined).clear();
      return new Split(first.number(), text.toString(), records.getFirst().getFields());
    } catch (CsvParseException e) {
      return new Broken(first.number(), first.text(), "the line is not CSV: " + e.getMessage());
    }
  }

  /** A quote counts at the beginning of a field only, or when it closes one; two are one quote. */
  private static boolean leavesQuoteOpen(String line, boolean open) {
    boolean quoted = open;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          i++;
        } else if (quoted) {
          quoted = false;
        } else if (i == 0 || line.charAt(i - 1) == ',') {
          quoted = true;
        }
      }
    }
    return quoted;
  }

  private @Nullable PhysicalLine take() throws IOException {
    return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
  }

  private @Nullable PhysicalLine peek(int index) throws IOException {
    if (index == ahead.size()) {
      PhysicalLine line = lines.next();
      if (line == null) {
        return null;
      }
      ahead.add(line);
    }
    return ahead.get(index);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
