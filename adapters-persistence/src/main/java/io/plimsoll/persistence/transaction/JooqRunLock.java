package io.plimsoll.persistence.transaction;

import static io.plimsoll.persistence.schema.Tables.RUN_LOCK;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import io.plimsoll.application.transaction.RunLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A row lock on a connection of its own: the database releases it when the process is gone. */
@Component
class JooqRunLock implements RunLock {
  private static final Logger LOG = LoggerFactory.getLogger(JooqRunLock.class);

  private final DataSource dataSource;
  private final DSLContext dsl;

  JooqRunLock(DataSource dataSource, DSLContext dsl) {
    this.dataSource = dataSource;
    this.dsl = dsl;
  }

  @Override
  public Optional<Held> tryAcquire(String job) {
    addRow(job);
    try {
      Connection connection = dataSource.getConnection();
      try {
        connection.setAutoCommit(false);
        DSLContext own = DSL.using(connection, dsl.dialect());
        keepIdle(own);
        boolean acquired =
            own.selectFrom(RUN_LOCK)
                .where(RUN_LOCK.JOB.eq(job))
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .isPresent();
        if (acquired) {
          return Optional.of(() -> release(connection));
        }
      } catch (SQLException | RuntimeException e) {
        release(connection);
        throw e;
      }
      release(connection);
      return Optional.empty();
    } catch (SQLException e) {
      throw new DataAccessException("the lock of job %s can't be asked for".formatted(job), e);
    }
  }

  /** The server must not end the transaction, however long the run takes. */
  private static void keepIdle(DSLContext own) {
    if (own.family() == SQLDialect.POSTGRES) {
      own.setLocal(name("idle_in_transaction_session_timeout"), val(0)).execute();
    }
  }

  private static void release(Connection connection) {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // the lock went with the connection; the outcome of the run matters more
      LOG.warn("A run lock was lost before it was released: {}", e.getMessage());
    }
  }

  /** Looks first: an insert would wait for whoever holds the lock on a row that is there. */
  private void addRow(String job) {
    if (!dsl.fetchExists(RUN_LOCK, RUN_LOCK.JOB.eq(job))) {
      dsl.insertInto(RUN_LOCK).set(RUN_LOCK.JOB, job).onConflictDoNothing().execute();
    }
  }
}
