package io.plimsoll.persistence;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts the statements that jOOQ executes, each statement of a batch on its own. */
final class StatementCounter implements ExecuteListener {

  private static final long serialVersionUID = 1L;

  private final AtomicInteger statements = new AtomicInteger();

  int statements() {
    return statements.get();
  }

  @Override
  public void executeStart(ExecuteContext context) {
    statements.incrementAndGet();
  }
}
