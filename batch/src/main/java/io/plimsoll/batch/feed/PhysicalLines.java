package io.plimsoll.batch.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 file, one after the other. A line takes a bounded amount of memory, however
 * long it is; one that can't be read is told as such, and the next one is read as if nothing had
 * been.
 */
final class PhysicalLines implements Closeable {
  static final int MAX_CHARACTERS = 1 << 20;
  static final int SHOWN_OF_TOO_LONG = 1000;

  private static final int MAX_BYTES = 4 * MAX_CHARACTERS;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long offset;
  private long number;

  private PhysicalLines(InputStream in, long offset, long number) {
    this.in = in;
    this.offset = offset;
    this.number = number;
  }

  static PhysicalLines ofWhole(Path file) throws IOException {
    return at(file, 0, 0);
  }

  /**
   * @param offset in bytes at which a line begins
   * @param number of the line before
   */
  static PhysicalLines at(Path file, long offset, long number) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(offset);
      PhysicalLines lines = new PhysicalLines(in, offset, number);
      if (offset == 0) {
        lines.skipByteOrderMark();
      }
      return lines;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private void skipByteOrderMark() throws IOException {
    to = in.readNBytes(buffer, 0, buffer.length);
    if (to >= BYTE_ORDER_MARK.length
        && ByteBuffer.wrap(buffer, 0, BYTE_ORDER_MARK.length)
            .equals(ByteBuffer.wrap(BYTE_ORDER_MARK))) {
      from = BYTE_ORDER_MARK.length;
      offset = BYTE_ORDER_MARK.length;
    }
  }

  /** Where the next line begins, in bytes. */
  long offset() {
    return offset;
  }

  /** The number of the last line that was read. */
  long number() {
    return number;
  }

  /** Null at the end of the file. */
  @Nullable PhysicalLine next() throws IOException {
    long start = offset;
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && (from < to || fill())) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      ended = end < to;
      int found = end - from;
      kept.write(buffer, from, Math.min(found, MAX_BYTES - kept.size()));
      length += found;
      from = ended ? end + 1 : end;
    }
    if (length == 0 && !ended) {
      return null;
    }
    offset += length + (ended ? 1 : 0);
    number++;
    return line(start, kept.toByteArray(), length, ended ? "\n" : "");
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private PhysicalLine line(long start, byte[] bytes, long length, String ending) {
    if (length > bytes.length) {
      return tooLong(start, new String(bytes, 0, 4 * SHOWN_OF_TOO_LONG, UTF_8), length);
    }
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new PhysicalLine(
          number, start, new String(bytes, UTF_8), ending, "the line is not in UTF-8");
    }
    if (text.length() > MAX_CHARACTERS) {
      return tooLong(start, text, length);
    }
    return text.endsWith("\r")
        ? new PhysicalLine(number, start, text.substring(0, text.length() - 1), "\r" + ending, null)
        : new PhysicalLine(number, start, text, ending, null);
  }

  private PhysicalLine tooLong(long start, String beginning, long length) {
    return new PhysicalLine(
        number,
        start,
        beginning.substring(0, Math.min(beginning.length(), SHOWN_OF_TOO_LONG)),
        "",
        "the line has %d bytes, and at most %d characters are read; only its first %d are kept here"
            .formatted(length, MAX_CHARACTERS, SHOWN_OF_TOO_LONG));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
