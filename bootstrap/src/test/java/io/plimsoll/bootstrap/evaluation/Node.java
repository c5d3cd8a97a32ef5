package io.plimsoll.bootstrap.evaluation;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.application.evaluation.StopEvaluation;
import io.plimsoll.application.usage.CarryUsageForward;
import io.plimsoll.batch.evaluation.EvaluatedPolicies;
import io.plimsoll.batch.evaluation.EvaluationSettings;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.persistence.DatabasePorts;
import io.plimsoll.persistence.TestDatabase;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The application as one process of a cluster, on a database that others may use as well. */
final class Node implements AutoCloseable {
  static final int CHUNK = 10;

  private static final String[] SHARING = {
    "--db-scheduler.enabled=false", "--spring.profiles.active=cluster", "--spring.rabbitmq.port=1"
  };

  private final ConfigurableApplicationContext context;

  private Node(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Without a schedule. */
  static Node on(TestDatabase database, String now) {
    return on(database, now, "--db-scheduler.enabled=false");
  }

  /** Without a schedule; two parts of a run work at the same time. */
  static Node withTwoPartsOn(TestDatabase database, String now) {
    return on(database, now, "--db-scheduler.enabled=false", "--test.partitions=2");
  }

  /** Without a schedule; shares its runs, over a broker that can't be reached. */
  static Node sharingOn(TestDatabase database, String now) {
    return on(database, now, SHARING);
  }

  /** Without a schedule; shares its runs, but nobody works on them for the time that it waits. */
  static Node sharingInVainOn(TestDatabase database, String now, String timeout) {
    RabbitTemplate requestsNobodyTakes =
        new RabbitTemplate() {
          @Override
          public void convertAndSend(@Nullable String queue, Object request) {}
        };
    return on(
        database,
        now,
        context ->
            context.getBeanFactory().registerSingleton("requestsNobodyTakes", requestsNobodyTakes),
        Stream.concat(
                Stream.of(SHARING),
                Stream.of(
                    "--plimsoll.cluster.poll-interval=50ms",
                    "--plimsoll.cluster.timeout=" + timeout))
            .toArray(String[]::new));
  }

  /** Evaluates by itself, every second. */
  static Node scheduledOn(TestDatabase database, String now) {
    return on(
        database,
        now,
        "--plimsoll.evaluation.cron=* * * * * *",
        "--db-scheduler.polling-interval=200ms");
  }

  private static Node on(TestDatabase database, String now, String... settings) {
    return on(database, now, context -> {}, settings);
  }

  private static Node on(
      TestDatabase database,
      String now,
      ApplicationContextInitializer<ConfigurableApplicationContext> initializer,
      String... settings) {
    return new Node(
        new SpringApplicationBuilder(PlimsollApplication.class, Probes.class)
            .initializers(initializer)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run(
                Stream.concat(
                        Stream.of(
                            "--spring.datasource.url=" + database.url(),
                            "--spring.datasource.username=" + database.username(),
                            "--spring.datasource.password=" + database.password(),
                            "--plimsoll.now=" + now),
                        Stream.of(settings))
                    .toArray(String[]::new)));
  }

  RunEvaluation.Result evaluateAll() {
    return evaluate(Selection.ALL);
  }

  RunEvaluation.Result evaluateBacklog() {
    return evaluate(Selection.BACKLOG);
  }

  private RunEvaluation.Result evaluate(Selection selection) {
    return context.getBean(RunEvaluation.class).run(selection, (policies, ofPolicies) -> {});
  }

  StopEvaluation.Result stopEvaluation() {
    return context.getBean(StopEvaluation.class).stop();
  }

  /** Whether the last evaluation has been asked to stop, and has not ended yet. */
  boolean isStopping() {
    return lastRun().filter(JobExecution::isStopping).isPresent();
  }

  /** Whether the last evaluation has been split into parts, and has not ended yet. */
  boolean isEvaluating() {
    return lastRun()
        .filter(JobExecution::isRunning)
        .filter(run -> EvaluatedPolicies.partsOf(run).findAny().isPresent())
        .isPresent();
  }

  private Optional<JobExecution> lastRun() {
    JobRepository runs = context.getBean(JobRepository.class);
    return Optional.ofNullable(runs.getLastJobInstance("evaluation"))
        .map(runs::getLastJobExecution);
  }

  DatabasePorts ports() {
    return new DatabasePorts(context);
  }

  Watch watch() {
    return context.getBean(Watch.class);
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  boolean has(Class<?> type) {
    return context.getBeanNamesForType(type).length > 0;
  }

  @Override
  public void close() {
    context.close();
  }

  /** Sees what the node does, and can break it off. */
  static final class Watch {
    final AtomicInteger statements = new AtomicInteger();
    final ConcurrentLinkedQueue<PolicyId> evaluated = new ConcurrentLinkedQueue<>();
    volatile int chunksBeforeFailure = Integer.MAX_VALUE;
    volatile boolean carryingFails;
    volatile Runnable beforeCarrying = () -> {};
    volatile IntConsumer beforeChunk = number -> {};
    private final AtomicInteger chunks = new AtomicInteger();

    /** Forgets what was seen, and breaks nothing off. */
    void reset() {
      statements.set(0);
      chunks.set(0);
      evaluated.clear();
      chunksBeforeFailure = Integer.MAX_VALUE;
      carryingFails = false;
      beforeCarrying = () -> {};
      beforeChunk = number -> {};
    }

    /** A JDBC batch is one statement: it goes to the database at once. */
    DataSource counting(DataSource database) {
      return ProxyDataSourceBuilder.create(database)
          .afterQuery((execution, queries) -> statements.incrementAndGet())
          .build();
    }

    CarryUsageForward breaking(CarryUsageForward carrying) {
      return command -> {
        if (carryingFails) {
          throw new IllegalStateException("the test keeps usage from being carried");
        }
        return carrying.carry(command);
      };
    }

    /** Steps in between the evaluation and this step. */
    Step after(Step step) {
      return new Step() {
        @Override
        public String getName() {
          return step.getName();
        }

        @Override
        public void execute(StepExecution execution) throws JobInterruptedException {
          beforeCarrying.run();
          step.execute(execution);
        }
      };
    }

    EvaluatePolicies watching(EvaluatePolicies evaluator) {
      return command -> {
        int number = chunks.incrementAndGet();
        beforeChunk.accept(number);
        if (number > chunksBeforeFailure) {
          throw new IllegalStateException("the test breaks the run off");
        }
        evaluated.addAll(command.policies());
        return evaluator.evaluate(command);
      };
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Probes {
    @Bean
    Watch watch() {
      return new Watch();
    }

    /** One partition unless asked otherwise, so that chunks come one after the other. */
    @Bean
    @Primary
    EvaluationSettings smallChunks(Environment settings) {
      return new EvaluationSettings(
          settings.getProperty("test.partitions", Integer.class, 1), CHUNK);
    }

    @Bean
    static BeanPostProcessor watching(ObjectProvider<Watch> watch) {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return switch (bean) {
            case EvaluatePolicies evaluator -> watch.getObject().watching(evaluator);
            case CarryUsageForward carrying -> watch.getObject().breaking(carrying);
            case Step step when name.equals("carryStep") -> watch.getObject().after(step);
            case DataSource database -> watch.getObject().counting(database);
            default -> bean;
          };
        }
      };
    }
  }
}
