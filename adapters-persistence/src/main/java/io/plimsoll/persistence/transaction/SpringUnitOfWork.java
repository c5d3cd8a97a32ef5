package io.plimsoll.persistence.transaction;

import io.plimsoll.application.transaction.UnitOfWork;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.exception.SQLStateClass;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryOperations;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class SpringUnitOfWork implements UnitOfWork {
  /** Of SQL states: a constraint would be broken, or the transaction was rolled back. */
  private static final Set<SQLStateClass> ANOTHER_GOT_IN_THE_WAY =
      EnumSet.of(
          SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION, SQLStateClass.C40_TRANSACTION_ROLLBACK);

  private static final RetryPolicy RETRY =
      RetryPolicy.builder()
          .predicate(SpringUnitOfWork::anotherGotInTheWay)
          .maxRetries(3)
          .delay(Duration.ofMillis(10))
          .jitter(Duration.ofMillis(10))
          .build();

  private final TransactionTemplate transaction;
  private final RetryOperations retry;

  SpringUnitOfWork(PlatformTransactionManager transactionManager) {
    transaction = new TransactionTemplate(transactionManager);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    retry = new RetryTemplate(RETRY);
  }

  @Override
  public <T> T complete(Supplier<T> work) {
    // a transaction around it has to be repeated as a whole, or not at all
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? completeOnce(work)
        : retry.invoke(() -> completeOnce(work));
  }

  @SuppressWarnings("NullAway") // the work's own answer comes back, null only if that is
  private <T> T completeOnce(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }

  private static boolean anotherGotInTheWay(Throwable e) {
    return NestedExceptionUtils.getRootCause(e) instanceof SQLException cause
        && cause.getSQLState() != null
        && ANOTHER_GOT_IN_THE_WAY.contains(SQLStateClass.fromCode(cause.getSQLState()));
  }
}
