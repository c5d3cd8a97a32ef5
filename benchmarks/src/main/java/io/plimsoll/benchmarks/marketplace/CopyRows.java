package io.plimsoll.benchmarks.marketplace;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SplittableRandom;

/** Writes rows in the text format of PostgreSQL's COPY. */
public final class CopyRows implements Closeable {
  private static final int LONGEST_VALUE = 400;
  private static final char[] HEX = "0123456789abcdef".toCharArray();
  private static final long VERSION_BITS = 0xF000L;
  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final int HUNDRED = 100;
  private static final int TEN = 10;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int length;
  private boolean begun;

  public CopyRows(OutputStream out) {
    this.out = out;
  }

  /**
   * @param text ASCII without tabs, line breaks and backslashes, at most 400 characters
   */
  public CopyRows add(String text) throws IOException {
    begin();
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
    return this;
  }

  /**
   * @param number not negative
   */
  public CopyRows add(long number) throws IOException {
    begin();
    put(number);
    return this;
  }

  public CopyRows add(boolean value) throws IOException {
    begin();
    put(value ? 't' : 'f');
    return this;
  }

  /** Adds an amount with two decimals. */
  CopyRows addHundredths(long amount) throws IOException {
    begin();
    put(amount / HUNDRED);
    put('.');
    put((char) ('0' + amount % HUNDRED / TEN));
    put((char) ('0' + amount % TEN));
    return this;
  }

  /** Adds a random UUID. */
  CopyRows addUuid(SplittableRandom random) throws IOException {
    begin();
    long high = (random.nextLong() & ~VERSION_BITS) | VERSION_4;
    long low = (random.nextLong() & ~VARIANT_BITS) | VARIANT;
    putHex(high, 60, 32);
    put('-');
    putHex(high, 28, 16);
    put('-');
    putHex(high, 12, 0);
    put('-');
    putHex(low, 60, 48);
    put('-');
    putHex(low, 44, 0);
    return this;
  }

  /** Ends the row. */
  public void end() {
    put('\n');
    begun = false;
  }

  private void begin() throws IOException {
    // with room for a tab before and a line break after it
    if (buffer.length - length < LONGEST_VALUE + 2) {
      flush();
    }
    if (begun) {
      put('\t');
    }
    begun = true;
  }

  private void put(char ascii) {
    buffer[length++] = (byte) ascii;
  }

  private void put(long number) {
    int start = length;
    long rest = number;
    do {
      put((char) ('0' + rest % TEN));
      rest /= TEN;
    } while (rest > 0);
    for (int left = start, right = length - 1; left < right; left++, right--) {
      byte digit = buffer[left];
      buffer[left] = buffer[right];
      buffer[right] = digit;
    }
  }

  private void putHex(long bits, int from, int to) {
    for (int shift = from; shift >= to; shift -= 4) {
      put(HEX[(int) ((bits >>> shift) & 0xF)]);
    }
  }

  private void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
