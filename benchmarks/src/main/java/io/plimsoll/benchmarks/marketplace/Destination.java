package io.plimsoll.benchmarks.marketplace;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the rows of tables, of several at the same time. */
@FunctionalInterface
interface Destination {

  /**
   * What is written goes into the table, in the text format of COPY; it is there when the stream is
   * closed.
   */
  OutputStream open(Table table) throws IOException;

  default CopyRows rows(Table table) throws IOException {
    return new CopyRows(open(table));
  }
}
