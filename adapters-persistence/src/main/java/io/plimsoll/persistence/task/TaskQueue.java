package io.plimsoll.persistence.task;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Tasks of db-scheduler that are added in the running transaction: they will be done if and only if
 * it commits. The same instance of a task can be added again once it is done.
 */
@Component
public class TaskQueue {
  // the scheduler's own time: the application's clock may be set to another year
  private final Clock clock = new SystemClock();
  private final SchedulerClient client;

  TaskQueue(DataSource dataSource) {
    client =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
            .enablePriority()
            .build();
  }

  /**
   * @param priority of those that are due, the higher ones are done first; see {@link
   *     com.github.kagkarlsson.scheduler.task.Priority}
   */
  public void add(String task, int priority, Stream<String> instances) {
    client.scheduleBatch(
        instances.<TaskInstance<?>>map(
            instance -> new TaskInstance.Builder<>(task, instance).priority(priority).build()),
        clock.now());
  }
}
