package io.plimsoll.persistence.transaction;

import static java.util.Objects.requireNonNull;

import io.plimsoll.persistence.identity.Keys;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.SelectForUpdateStep;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/**
 * Locks the rows that a query selects, in the order in which it selects them, until the running
 * transaction ends.
 */
@Component
public class RowLocks {

  private final DSLContext jooq;
  private final boolean postgres;

  RowLocks(DSLContext jooq) {
    this.jooq = jooq;
    postgres = jooq.family() == SQLDialect.POSTGRES;
  }

  /**
   * Keeps every other lock of this class out. New rows may refer to the locked ones, where the
   * database tells that apart.
   */
  public <R extends Record> ResultQuery<R> exclusive(SelectForUpdateStep<R> rows) {
    return postgres ? rows.forNoKeyUpdate() : rows.forUpdate();
  }

  /** Has these rows exclusively; they are locked in the order of their keys, which it gives. */
  public <R extends Record> List<Long> lock(
      TableField<R, Long> key, TableField<R, UUID> identity, Collection<UUID> rows) {
    return exclusive(
            jooq.select(key)
                .from(requireNonNull(key.getTable()))
                .where(Keys.isOneOf(identity, rows))
                .orderBy(key))
        .fetch(key);
  }

  /** Keeps exclusive locks out, and other shared ones only where the database has no such lock. */
  public <R extends Record> ResultQuery<R> shared(SelectForUpdateStep<R> rows) {
    return postgres ? rows.forShare() : rows.forUpdate();
  }
}
