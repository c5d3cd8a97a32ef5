package io.plimsoll.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** The statements that jOOQ executes, each statement of a batch on its own. */
final class ExecutedStatements implements ExecuteListener {

  private static final long serialVersionUID = 1L;

  private transient @Nullable List<Query> kept;
  private int number;

  synchronized int number() {
    return number;
  }

  /** Those that are executed while this work is done. */
  List<Query> of(Runnable work) {
    List<Query> queries = new ArrayList<>();
    keepIn(queries);
    try {
      work.run();
    } finally {
      keepIn(null);
    }
    return queries;
  }

  private synchronized void keepIn(@Nullable List<Query> queries) {
    kept = queries;
  }

  @Override
  public synchronized void executeStart(ExecuteContext context) {
    number++;
    if (kept != null) {
      kept.add(Objects.requireNonNull(context.query()));
    }
  }
}
