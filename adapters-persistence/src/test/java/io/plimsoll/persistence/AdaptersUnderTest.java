package io.plimsoll.persistence;

import io.plimsoll.application.PortsUnderTest;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The adapters of this module, wired as in production, over a database that a test class and the
 * classes nested in it have for themselves, and that is empty when a test begins, or only when the
 * first one begins. To be registered as a static extension.
 */
public final class AdaptersUnderTest
    implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  private final Supplier<TestDatabase> databases;
  private boolean filledOnce;
  private int classes;
  private @Nullable TestDatabase database;
  private @Nullable AnnotationConfigApplicationContext context;

  private AdaptersUnderTest(Supplier<TestDatabase> databases) {
    this.databases = databases;
  }

  public static AdaptersUnderTest onH2() {
    return new AdaptersUnderTest(TestDatabase::h2);
  }

  public static AdaptersUnderTest onPostgres() {
    return new AdaptersUnderTest(TestDatabase::postgres);
  }

  /** For what takes long to make: all tests find what was stored before the first one. */
  public AdaptersUnderTest filledOnce() {
    filledOnce = true;
    return this;
  }

  /** All ports over the database of the running test. */
  public PortsUnderTest ports() {
    return new DatabasePorts(context());
  }

  /** The one adapter of this type. */
  public <T> T get(Class<T> type) {
    return context().getBean(type);
  }

  /** How many statements the adapters execute for this work; each one of a batch counts. */
  public int statementsOf(Runnable work) {
    ExecutedStatements statements = get(ExecutedStatements.class);
    int before = statements.number();
    work.run();
    return statements.number() - before;
  }

  /** How the database would execute now what this work asks of it; one plan a statement. */
  public List<String> plansOf(Runnable work) {
    DSLContext dsl = get(DSLContext.class);
    return get(ExecutedStatements.class).of(work).stream()
        .map(query -> dsl.explain(query).plan())
        .toList();
  }

  @Override
  public void beforeAll(ExtensionContext testClass) {
    if (classes++ == 0) {
      TestDatabase fresh = databases.get();
      AnnotationConfigApplicationContext wired = new AnnotationConfigApplicationContext();
      wired.registerBean(DataSource.class, fresh::dataSource);
      ExecutedStatements statements = new ExecutedStatements();
      wired.registerBean(ZoneId.class, () -> ZoneOffset.UTC);
      wired.registerBean(ExecutedStatements.class, () -> statements);
      wired.registerBean(
          ExecuteListenerProvider.class, () -> new DefaultExecuteListenerProvider(statements));
      wired.registerBean(InstantSource.class, InstantSource::system);
      wired.register(Wiring.class);
      wired.refresh();
      TestDatabase.empty(wired.getBean(DSLContext.class));
      database = fresh;
      context = wired;
    }
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    if (!filledOnce) {
      TestDatabase.empty(get(DSLContext.class));
    }
  }

  @Override
  public void afterAll(ExtensionContext testClass) {
    if (--classes == 0) {
      context().close();
      database().close();
    }
  }

  TestDatabase database() {
    if (database == null) {
      throw new IllegalStateException("this extension is not registered as a static one");
    }
    return database;
  }

  private AnnotationConfigApplicationContext context() {
    if (context == null) {
      throw new IllegalStateException("this extension is not registered as a static one");
    }
    return context;
  }

  /** What production has around the adapters. Nothing that scans for components shall find it. */
  @ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JooqAutoConfiguration.class
  })
  @ComponentScan
  static class Wiring {}
}
