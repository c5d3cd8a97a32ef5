package io.plimsoll.persistence.transaction;

import java.util.stream.IntStream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * Many rows for one statement, in one JDBC batch. The statement is written once, where {@link
 * DSLContext#batched} writes it anew for each row.
 */
public final class RowBatch {
  private BatchBindStep batch;
  private boolean empty = true;

  private RowBatch(BatchBindStep batch) {
    this.batch = batch;
  }

  /**
   * @param statement with a value, such as null, wherever a row has one
   */
  public static RowBatch of(DSLContext dsl, Query statement) {
    return new RowBatch(dsl.batch(statement));
  }

  /**
   * @param values in the order in which the statement has them
   */
  public void add(@Nullable Object... values) {
    batch = batch.bind(values);
    empty = false;
  }

  /**
   * Executes the statement for each row, if there are any.
   *
   * @return how many rows of the database each update changed; not told of inserts, of which
   *     PostgreSQL gets many in one statement
   */
  public IntStream execute() {
    return empty ? IntStream.empty() : IntStream.of(batch.execute());
  }
}
