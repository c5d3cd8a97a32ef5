package io.plimsoll.persistence.transaction;

import io.plimsoll.application.transaction.UnitOfWork;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class SpringUnitOfWork implements UnitOfWork {
  private final TransactionTemplate transaction;

  SpringUnitOfWork(PlatformTransactionManager transactionManager) {
    transaction = new TransactionTemplate(transactionManager);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
  }

  @Override
  @SuppressWarnings("NullAway") // the work's own answer comes back, null only if that is
  public <T> T complete(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }
}
