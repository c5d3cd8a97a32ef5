package io.plimsoll.batch.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A CSV file of rejected lines, with the reason of each. It exists only when there are any.
 *
 * @param path where it is or would be
 */
record RejectedFile(Path path) {
  private static final String HEADER = "line,reason,record\n";

  /**
   * @param number from 1
   * @param reason for people
   */
  record Line(long number, String reason, String record) {}

  /** Whether the place is free, or taken by a file that an import has left. */
  boolean isOurs() throws IOException {
    if (Files.notExists(path)) {
      return true;
    }
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return HEADER.startsWith(new String(in.readNBytes(HEADER.length()), UTF_8));
    }
  }

  /** Forgets everything after this many bytes. */
  void cutTo(long length) throws IOException {
    if (length == 0) {
      Files.deleteIfExists(path);
      return;
    }
    if (Files.notExists(path) || Files.size(path) < length) {
      throw new IOException(
          "%s lost lines that were rejected before; name another folder for rejected lines"
              .formatted(path));
    }
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      file.truncate(length);
    }
  }

  /**
   * Adds the lines and makes sure that they are on disk.
   *
   * @return the length of the file in bytes
   */
  long append(List<Line> lines) {
    try {
      Files.createDirectories(path.getParent());
      try (FileChannel file =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        String text = (file.size() == 0 ? HEADER : "") + csv(lines);
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
        file.force(false);
        return file.size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("rejected lines can't be written to " + path, e);
    }
  }

  private static String csv(List<Line> lines) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      for (Line line : lines) {
        csv.writeRecord(Long.toString(line.number()), line.reason(), line.record());
      }
    }
    return text.toString();
  }
}
