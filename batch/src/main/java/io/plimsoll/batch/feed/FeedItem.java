package io.plimsoll.batch.feed;

/**
 * What one record of a file describes.
 *
 * @param line in which it begins, from 1
 * @param record as it stands in the file
 */
record FeedItem<E>(long line, String record, Row.Entry<E> entry) {

  static <E> FeedItem<E> faulty(FeedLine line, String reason) {
    return new FeedItem<>(line.number(), line.text(), new Row.Entry.Faulty<>(reason));
  }

  RejectedFile.Line rejectedFor(String reason) {
    return new RejectedFile.Line(line, reason, record);
  }
}
